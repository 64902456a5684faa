import { schemeVersionRepository } from '@siheng/db';
import { loadScheme } from '@siheng/schemes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, office, type World } from '../../test/world.ts';
import type { Actor } from '../policy/actor.ts';
import { getCoverage } from './get-coverage.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  const scheme = loadScheme('wujin-2018');
  const versions = schemeVersionRepository(world.deps.db.prisma);
  const [decision, at] = ['会议纪要1', new Date('2018-09-17')];
  await versions.create({ hash: 'wujin', schemeId: scheme.id, orgId: 'county', title: scheme.title.zh, content: JSON.parse(JSON.stringify(scheme)), publishedAt: at, decision });
  await versions.adopt({ orgId: 'county', hash: 'wujin', decision, adoptedBy: office.userId, adoptedAt: at });
}, 120_000);
afterAll(() => world.close());

test('the clauses of its own document, and no other', async () => {
  const { document, total, accounted, executed, rows } = await getCoverage(world.deps, { actor: office, hash: 'wujin' });
  expect({ document, total, accounted }).toEqual({ document: '001', total: 112, accounted: 112 });
  expect(executed).toBe(rows.filter(({ shownBy }) => shownBy.length > 0).length);
  expect(rows.find(({ id }) => id === '001-预防化解矛盾纠纷体系-6-c')).toMatchObject({ kind: 'rule', state: 'executed', where: ['wujin-2018#001-预防化解矛盾纠纷体系-6-c'] });
});

test('a scheme of one’s own has no inventory', async () => {
  const [own] = (await schemeVersionRepository(world.deps.db.prisma).findAdopted('county')).filter(({ hash }) => hash !== 'wujin');
  expect(await getCoverage(world.deps, { actor: office, hash: own?.hash ?? '' })).toEqual({ document: null, total: 0, accounted: 0, executed: 0, rows: [] });
});

test('another county is refused, an unknown version is not found', async () => {
  const stranger: Actor = { userId: 'x', name: '示例', duties: [{ role: 'office-admin', orgId: 'other', orgPath: '/other/' }] };
  await expect(getCoverage(world.deps, { actor: stranger, hash: 'wujin' })).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(getCoverage(world.deps, { actor: office, hash: 'none' })).rejects.toMatchObject({ code: 'not_found' });
});
