import { schemeVersionRepository } from '@siheng/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, office, type World } from '../../test/world.ts';
import { publishScheme } from './publish-scheme.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 120_000);
afterAll(() => world.close());

const org = { id: 'county', path: '/county/' };
const published = () => schemeVersionRepository(world.deps.db.prisma).findAdopted('county');

test.each(['', '  '])('已经局长办公会议讨论通过，现印发给你们: without a decision (%j) nothing is published', async (decision) => {
  const [version] = await published();
  await expect(publishScheme(world.deps, { actor: office, org, scheme: version?.content, decision })).rejects.toMatchObject({ code: 'leading_group_decision_missing' });
  expect(await published()).toHaveLength(1);
});

test('with its decision a scheme is published, and keeps the decision', async () => {
  const [version] = await published();
  expect(version?.decision).toBe('样例〔2018〕1号');
  const changed = { ...(version?.content as object), id: 'sample-2019' };
  const { hash } = await publishScheme(world.deps, { actor: office, org, scheme: changed, decision: '局长办公会议纪要〔2019〕3号' });
  expect((await published()).find((one) => one.hash === hash)?.decision).toBe('局长办公会议纪要〔2019〕3号');
});
