import { orgRepository } from '@siheng/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, east, eastStaff, office, type World } from '../../test/world.ts';
import { type Actor, platformActor } from '../policy/actor.ts';
import { adoptScheme } from '../schemes/adopt-scheme.ts';
import { getScheme } from '../schemes/get-scheme.ts';
import { listLibrary } from '../schemes/list-library.ts';
import { listSchemes } from '../schemes/list-schemes.ts';
import { publishScheme } from '../schemes/publish-scheme.ts';
import { getAssessment } from './get-assessment.ts';
import { openAssessment } from './open-assessment.ts';

let world: World;
let hash: string;
const second = { ...east, id: 'county2', code: '320498', name: '另一县', kind: 'county', class: null, parentId: null, path: '/county2/' };
const neighbour: Actor = { userId: 'neighbour', name: '邻县考核员', duties: [{ role: 'office-admin', orgId: 'county2', orgPath: '/county2/' }] };

beforeAll(async () => {
  world = await createWorld();
  hash = (await listSchemes(world.deps, { actor: office, orgId: 'county' })).rows[0]?.hash ?? '';
  await orgRepository(world.deps.db.prisma).createMany([
    second,
    { ...east, id: 'far', code: '320498101', name: '远山司法所', parentId: 'county2', path: '/county2/far/' },
    { ...east, id: 'plain', code: '320499109', name: '无类司法所', class: null, path: '/county/plain/' },
    { ...east, id: 'office1', code: '320499201', name: '基层科', kind: 'office', path: '/county/office1/' },
    { ...east, id: 'old', code: '320499110', name: '旧司法所', path: '/county/old/' },
  ]);
  await orgRepository(world.deps.db.prisma).change('old', { validTo: new Date('2018-12-31') });
});
afterAll(() => world.close());

describe('adopting a scheme', () => {
  const adopt = (change: Partial<Parameters<typeof adoptScheme>[1]> = {}) => adoptScheme(world.deps, { actor: office, orgId: 'county', libraryId: 'wujin-2018', decision: '样例〔2019〕1号', ...change });

  it.each<[string, Partial<Parameters<typeof adoptScheme>[1]>, string]>([
    ['another county’s office', { actor: neighbour }, 'not_allowed'],
    ['a station', { actor: eastStaff }, 'not_allowed'],
    ['a scheme that the library has not', { libraryId: 'nowhere-1999' }, 'not_found'],
    ['a scheme whose plugins are not installed', {}, 'measure_unknown'],
  ])('%s is refused', async (_name, change, code) => {
    await expect(adopt(change)).rejects.toMatchObject({ code });
  });

  it('the library says what is missing', async () => {
    const { rows } = await listLibrary(world.deps, { actor: office, orgId: 'county' });
    const wujin = rows.find((row) => row.id === 'wujin-2018');
    expect(wujin).toMatchObject({ adopted: null, unitKinds: ['station'], fullPoints: '100', plugins: [], hasClasses: true });
    expect(wujin?.missingMeasures.length).toBeGreaterThan(0);
    await expect(listLibrary(world.deps, { actor: neighbour, orgId: 'county' })).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('two counties adopt one version, each by its own decision; without a decision it is refused', async () => {
    const { scheme } = await getScheme(world.deps, { actor: office, hash });
    const publish = (decision: string) => publishScheme(world.deps, { actor: neighbour, org: second, scheme, decision, plugins: ['sample'] });
    await expect(getScheme(world.deps, { actor: neighbour, hash })).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(publish('  ')).rejects.toMatchObject({ code: 'leading_group_decision_missing' });
    expect((await publish('另一〔2019〕3号')).hash).toBe(hash);
    expect((await publish('again')).hash).toBe(hash);
    expect((await getScheme(world.deps, { actor: neighbour, hash })).decision).toBe('另一〔2019〕3号');
    expect((await listSchemes(world.deps, { actor: neighbour, orgId: 'county2' })).rows.map((row) => row.decision)).toEqual(['另一〔2019〕3号']);
    expect((await getScheme(world.deps, { actor: office, hash })).decision).toBe('样例〔2018〕1号');
    expect(await orgRepository(world.deps.db.prisma).findEnabledPlugins('county2')).toMatchObject([{ pluginId: 'sample' }]);
  });
});

describe('opening an assessment', () => {
  const open = (change: Partial<Parameters<typeof openAssessment>[1]> = {}) =>
    openAssessment(world.deps, { actor: office, orgId: 'county', title: '2019年度考核', period: { from: '2019-01-01', to: '2019-12-31' }, asOf: '2019-12-31', schemeHash: hash, units: ['east', 'west'], plugins: [], ...change });

  it.each<[string, Partial<Parameters<typeof openAssessment>[1]>, string]>([
    ['another county’s office', { actor: neighbour }, 'not_allowed'],
    ['a station', { actor: eastStaff }, 'not_allowed'],
    ['a scheme that nobody here adopted', { schemeHash: 'f'.repeat(64) }, 'scheme_not_adopted'],
    ['a year that runs backwards', { period: { from: '2019-12-31', to: '2019-01-01' } }, 'assessment_period_wrong'],
    ['a closing day before the year', { asOf: '2018-12-31' }, 'assessment_period_wrong'],
    ['no unit', { units: [] }, 'assessment_units_missing'],
    ['foreign, ended, unknown units and kinds that the scheme does not assess', { units: ['east', 'far', 'old', 'office1', 'nobody'] }, 'assessment_units_wrong'],
    ['a unit without the class that the scheme asks for', { units: ['east', 'plain'] }, 'assessment_classes_missing'],
    ['a plugin that is not installed', { plugins: ['nothing'] }, 'plugin_unknown'],
  ])('%s is refused', async (_name, change, code) => {
    await expect(open(change)).rejects.toMatchObject({ code });
  });

  it('a refusal names the units', async () => {
    await expect(open({ units: ['east', 'far', 'old', 'office1', 'nobody'] })).rejects.toMatchObject({ data: { units: ['远山司法所', '旧司法所', '基层科', 'nobody'], org: '样例县' } });
    await expect(open({ units: ['east', 'plain'] })).rejects.toMatchObject({ data: { units: ['无类司法所'] } });
  });

  it('the plugins that the scheme needs must be enabled', async () => {
    await world.deps.db.prisma.enabledPlugin.deleteMany({ where: { orgId: 'county' } });
    await expect(open()).rejects.toMatchObject({ code: 'plugin_needed', data: { plugins: ['样例'] } });
    expect(await getAssessment(world.deps, { actor: office, ...(await open({ plugins: ['sample'] })) })).toMatchObject({ title: '2019年度考核', period: { from: '2019-01-01', to: '2019-12-31' }, asOf: '2019-12-31', units: [{ id: 'east' }, { id: 'west' }] });
    expect(await orgRepository(world.deps.db.prisma).findEnabledPlugins('county')).toMatchObject([{ pluginId: 'sample' }]);
    expect(world.changes).toEqual(['新建考核']);
    const { rows } = await world.deps.db.pool.query(`select data from audit_entry where action = 'create-assessment' and actor = $1`, [office.userId]);
    expect(rows).toMatchObject([{ data: { org: 'county', units: 2 } }]);
  });

  it('the unit that ended stays in the year in which it was', async () => {
    await open({ period: { from: '2018-01-01', to: '2018-12-31' }, units: ['old'] });
    await expect(open({ actor: platformActor, units: ['old'] })).rejects.toMatchObject({ code: 'assessment_units_wrong' });
  });
});
