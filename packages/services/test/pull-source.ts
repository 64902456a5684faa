import type { PullScheduler } from '../src/collection/pull-scheduler.ts';
import { createPullScheduler } from '../src/collection/pull-scheduler.ts';
import type { PullSettingsInput } from '../src/collection/pull-settings.ts';
import { type SaveSource, saveSource } from '../src/collection/save-source.ts';
import { startPull } from '../src/collection/start-pull.ts';
import { getCollectionRun } from '../src/collection/get-run.ts';
import type { Deps } from '../src/deps.ts';
import { disputesDataset, office, type World } from './world.ts';

/** Pauses of a test: the order is that of the real ones, the lengths are not. */
export const impatience = { firstMs: 4, mostMs: 20, inRunMs: 1000, random: () => 1 };

export const fields = [
  { field: 'caseNo', from: 'ajbh' }, { field: 'acceptedAt', from: 'slrq' }, { field: 'enteredAt', from: 'lrrq' }, { field: 'party', from: 'dsr' },
];

export const byPage = { kind: 'page', parameter: 'page', sizeParameter: 'size', size: 3, ends: 'empty' } as const;

export const settingsOf = (url: string, over: Partial<PullSettingsInput> = {}): PullSettingsInput => ({ url, rowsAt: 'data.list', ok: { at: 'code', equals: '0' }, paging: byPage, fields, unitFrom: 'ssdw', requestsPerMinute: 6000, timeoutSeconds: 5, attempts: 4, ...over });

type Choice = Partial<Omit<SaveSource, 'settings'>> & { readonly settings?: Partial<PullSettingsInput> };

export const addSource = async (world: World, url: string, { settings, ...over }: Choice = {}): Promise<string> =>
  (await saveSource(world.deps, { actor: office, assessmentId: world.assessmentId, dataset: disputesDataset, unitId: null, title: '调解系统', everyMinutes: 60, enabled: true, settings: settingsOf(url, settings), ...over })).id;

export const schedulerOf = (deps: Deps): PullScheduler => createPullScheduler(deps, { patience: impatience });

/** Runs a source once and answers how that ended. */
export const pull = async (world: World, id: string, scheduler = schedulerOf(world.deps)) => {
  const { runId } = await startPull(world.deps, { actor: office, id });
  await scheduler.tick();
  await scheduler.idle();
  return getCollectionRun(world.deps, { actor: office, id: runId });
};

/** The world as before any collection: quicker than a new one. */
export const clearCollected = async ({ deps, changes }: World): Promise<void> => {
  await deps.db.pool.query('truncate fact, fact_repeat, batch, report, pull_source, collection_run, collection_page, api_key, push_delivery');
  changes.length = 0;
};
