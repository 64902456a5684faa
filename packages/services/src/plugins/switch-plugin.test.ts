import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePlugin } from '../../test/sample-plugin.ts';
import { createWorld, eastStaff, office, type World } from '../../test/world.ts';
import { runScoring } from '../scoring/run-scoring.ts';
import { listDatasets } from '../datasets/list-datasets.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { listPlugins } from './list-plugins.ts';
import { switchPlugin } from './switch-plugin.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const isEnabled = async () => (await listPlugins(world.deps, { actor: office, orgId: 'county' }))[0]?.enabled;

test('disabled, a plugin is gone from collection and its items wait; enabled again, everything is as before', async () => {
  const score = () => runScoring(world.deps, { assessmentId: world.assessmentId, reason: '测试', by: office.userId });
  const before = await score();
  expect(await switchPlugin(world.deps, { actor: office, orgId: 'county', pluginId: 'sample', enabled: false })).toEqual({ enabled: false });
  expect(await isEnabled()).toBe(false);
  expect((await listDatasets(world.deps, { actor: office, assessmentId: world.assessmentId })).rows).toEqual([]);
  await switchPlugin(world.deps, { actor: office, orgId: 'county', pluginId: 'sample', enabled: true });
  expect(await isEnabled()).toBe(true);
  expect((await score()).resultHash).toBe(before.resultHash);
  expect(world.changes).toEqual([`停用插件“${samplePlugin.title.zh}”`, `启用插件“${samplePlugin.title.zh}”`]);
  expect((await verifyAudit(world.deps)).brokenAt).toBeNull();
});

test('a station may not switch a plugin, and one that is not installed cannot be switched', async () => {
  await expect(switchPlugin(world.deps, { actor: eastStaff, orgId: 'county', pluginId: 'sample', enabled: false })).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(switchPlugin(world.deps, { actor: office, orgId: 'county', pluginId: 'none', enabled: true })).rejects.toMatchObject({ code: 'not_found' });
  expect(await isEnabled()).toBe(true);
});
