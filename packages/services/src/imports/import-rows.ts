import { hash } from 'node:crypto';
import { batchRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { canonicalJson } from '../schemes/canonical-json.ts';
import { findTarget } from './import-target.ts';
import type { RowProblem } from './row-problem.ts';
import { removeStaged, stageRecords } from './stage-records.ts';
import { type StoredReport, storeBatch } from './store-batch.ts';

export type ImportRows = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly dataset: string;
  readonly unitId: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Where they come from, as shown with the batch. */
  readonly source: string;
  readonly transport: 'form' | 'seed';
};

/** Stores rows that are no file, by the same checks and in the same way: a form entry, generated records. Nothing is stored while one of them has a problem. */
export const importRows = async (deps: Deps, input: ImportRows): Promise<{ readonly problems: readonly RowProblem[] } | { readonly report: StoredReport }> => {
  const target = await findTarget(deps, input, 'facts.enter');
  const batchId = deps.newId();
  await batchRepository(deps.db.prisma).create({
    id: batchId, orgId: target.org.id, assessmentId: target.assessment.id, unitId: input.unitId, dataset: target.dataset.id,
    transport: input.transport, source: input.source, contentHash: hash('sha256', canonicalJson(input.rows)), createdBy: input.actor.userId, createdAt: deps.clock(),
  });
  const staged = await stageRecords(deps, batchId, target, input.rows.map((values) => ({ number: null, values, problems: [] })));
  if (staged.problemCount > 0) {
    await batchRepository(deps.db.prisma).advance(batchId, ['staging'], 'cancelled');
    await removeStaged(deps, batchId);
    return { problems: staged.problems };
  }
  return { report: await storeBatch(deps, { id: batchId, target, staged, source: input.source, kind: input.transport === 'form' ? 'form' : 'batch', by: input.actor.userId }) };
};
