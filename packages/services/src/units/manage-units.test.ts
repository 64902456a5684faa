import { auditRepository, sqlOf } from '@siheng/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, eastStaff, office, type World } from '../../test/world.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import type { Actor } from '../policy/actor.ts';
import { createAdministrator } from '../setup/create-administrator.ts';
import { rootOrg } from '../setup/root-org.ts';
import { changeUnit } from './change-unit.ts';
import { createUnit } from './create-unit.ts';
import { endUnit } from './end-unit.ts';
import { listBureaus } from './list-bureaus.ts';
import { listUnits } from './list-units.ts';
import { removeUnit } from './remove-unit.ts';

let world: World;
const top: Actor = { userId: 'top', name: '示例管理员', duties: [{ role: 'administrator', orgId: rootOrg.id, orgPath: rootOrg.path }] };
const neighbour: Actor = { userId: 'neighbour', name: '邻县考核员', duties: [{ role: 'office-admin', orgId: 'county2', orgPath: '/county2/' }] };

beforeAll(async () => {
  world = await createWorld();
  await createAdministrator(world.deps, { username: 'guanli', name: '示例管理员', password: 'mima-2018-x' });
});
afterAll(() => world.close());

const unit = { kind: 'station', name: '北山司法所', class: 'town' } as const;

describe('units by hand', () => {
  it('the top administrator adds a bureau, its units get codes and short names', async () => {
    const bureau = await createUnit(world.deps, { actor: top, kind: 'county', name: '另一县', shortName: '另一', code: '320498' });
    expect(await createUnit(world.deps, { actor: top, parentId: bureau.id, ...unit })).toMatchObject({ code: '320498-01' });
    expect(await createUnit(world.deps, { actor: top, parentId: bureau.id, ...unit, name: '南山司法所' })).toMatchObject({ code: '320498-02' });
    const { rows } = await listUnits(world.deps, { actor: top, parentId: bureau.id, page: 1, pageSize: 10 });
    expect(rows.map((row) => [row.name, row.shortName, row.class])).toEqual([['北山司法所', '北山', 'town'], ['南山司法所', '南山', 'town']]);
    expect((await listBureaus(world.deps, { actor: top })).mayCreate).toBe(true);
    expect(await listBureaus(world.deps, { actor: office })).toMatchObject({ mayCreate: false, rows: [{ id: 'county' }] });
  });

  it.each<[string, Actor, Partial<Parameters<typeof createUnit>[1]>, string]>([
    ['another county’s office', neighbour, {}, 'not_allowed'],
    ['a station', eastStaff, {}, 'not_allowed'],
    ['a code that another unit has', office, { code: '320499102' }, 'unit_code_taken'],
    ['a name that the bureau has', office, { name: '东桥司法所' }, 'unit_name_taken'],
    ['a unit below a unit', office, { parentId: 'east' }, 'unit_place_wrong'],
    ['a bureau at the top, by a county', office, { parentId: rootOrg.id, kind: 'county' }, 'not_allowed'],
    ['a station at the top', top, { parentId: rootOrg.id }, 'unit_place_wrong'],
  ])('%s is refused', async (_name, actor, change, code) => {
    await expect(createUnit(world.deps, { actor, parentId: 'county', ...unit, ...change })).rejects.toMatchObject({ code });
  });

  it('a rename keeps the unit; a taken code and a foreign county are refused', async () => {
    const change = { id: 'west', name: '西塘镇司法所', shortName: '西塘', code: '320499102', class: 'town', residentPopulation: 51_000 };
    await changeUnit(world.deps, { actor: office, ...change });
    await expect(changeUnit(world.deps, { actor: office, ...change, code: '320499101' })).rejects.toMatchObject({ code: 'unit_code_taken', data: { unit: '东桥司法所' } });
    await expect(changeUnit(world.deps, { actor: office, ...change, name: '东桥司法所' })).rejects.toMatchObject({ code: 'unit_name_taken' });
    await expect(changeUnit(world.deps, { actor: neighbour, ...change })).rejects.toMatchObject({ code: 'not_allowed' });
    expect((await listUnits(world.deps, { actor: office, query: '西塘镇', page: 1, pageSize: 10 })).rows).toMatchObject([{ id: 'west', residentPopulation: 51_000 }]);
  });

  it('a unit that anything refers to is not removed but ended, and may go on after all', async () => {
    await expect(removeUnit(world.deps, { actor: office, id: 'east' })).rejects.toMatchObject({ code: 'unit_in_use', data: { uses: ['考核'] } });
    await endUnit(world.deps, { actor: office, id: 'east', validTo: '2018-06-30' });
    const east = async () => (await listUnits(world.deps, { actor: office, query: '东桥', page: 1, pageSize: 10 })).rows[0]?.validTo;
    expect(await east()).toBe('2018-06-30');
    await endUnit(world.deps, { actor: office, id: 'east', validTo: null });
    expect(await east()).toBeNull();
    const { id } = await createUnit(world.deps, { actor: office, parentId: 'county', ...unit });
    await removeUnit(world.deps, { actor: office, id });
    expect((await listUnits(world.deps, { actor: office, query: '北山', page: 1, pageSize: 10 })).total).toBe(0);
  });

  it('every change is in the audit log, and the log holds', async () => {
    const entries = await auditRepository(sqlOf(world.deps.db.pool)).findAfter('0', 100);
    expect(entries.filter((entry) => entry.subject.startsWith('unit ')).map((entry) => entry.action)).toEqual(['create-unit', 'create-unit', 'create-unit', 'change-unit', 'end-unit', 'end-unit', 'create-unit', 'remove-unit']);
    expect((await verifyAudit(world.deps)).brokenAt).toBeNull();
  });
});
