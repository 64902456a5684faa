import { assessmentRepository, externalResultRepository, type RectificationItemRow } from '@siheng/db';
import { lossOf, type LossStatus, statusOf } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { readStored } from '../external-results/external-line.ts';
import { findScore } from '../results/find-score.ts';
import { publishedRun } from './find-losses.ts';

/** How an item stands in a result after the one that it was made from. */
export type LossNow = { readonly label: string; readonly runId: string | null; readonly full: string; readonly got: string; readonly lost: string; readonly status: LossStatus };

const ofRun = async (deps: Deps, item: RectificationItemRow): Promise<LossNow | null> => {
  const assessment = item.assessmentId === null ? null : await assessmentRepository(deps.db.prisma).findById(item.assessmentId);
  const latest = assessment && (await publishedRun(deps, assessment));
  if (!latest || item.unitId === null || latest.run.id === item.runId) return null;
  const now = (await findScore(deps, latest.run, item.unitId)).items.find((one) => one.item === item.itemId);
  if (now?.state !== 'scored' || now.full === null) return null;
  const next = { full: now.full, got: now.got };
  return { label: `第${latest.run.number}次计分`, runId: latest.run.id, ...next, lost: lossOf(next) ?? '0', status: statusOf(item, next) };
};

const ofExternal = async (deps: Deps, item: RectificationItemRow): Promise<LossNow | null> => {
  const results = externalResultRepository(deps.db.prisma);
  const own = item.externalResultId === null ? null : await results.findById(item.externalResultId);
  const later = own && (await results.findByOrg(own.orgId)).find((one) => one.authority === own.authority && one.periodFrom > own.periodFrom);
  if (!later) return null;
  // A later result lists what lost points: an indicator that it leaves out has all of them.
  const line = readStored(later).lines.find((one) => one.item === item.title && one.section === item.section);
  const next = line ?? { full: item.full, got: item.full };
  return { label: later.title, runId: null, full: next.full, got: next.got, lost: lossOf(next) ?? '0', status: statusOf(item, next) };
};

/** Whether the metric shows the cause gone: the item in the latest result. Null where there is no later result, or it is not scored there. */
export const findLossNow = (deps: Deps, item: RectificationItemRow): Promise<LossNow | null> => (item.externalResultId === null ? ofRun(deps, item) : ofExternal(deps, item));
