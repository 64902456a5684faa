import { createReadStream } from 'node:fs';
import { batchRepository, createReports, inTransaction, markStored, type NewReport, type StagedCounts, stagedStatuses, type StagedStatus, stageFacts, sqlOf, storeStaged, type TransactionClient } from '@siheng/db';
import { isoDay } from '../assessments/iso-day.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { holdPassed } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { ImportTarget } from './import-target.ts';
import { removeStaged, type Staged } from './stage-records.ts';

export type BatchToStore = {
  readonly id: string; readonly target: ImportTarget; readonly staged: Staged; readonly source: string; readonly kind: 'batch' | 'form'; readonly by: string;
  /** More that is stored in the same transaction; throwing stores nothing. */
  readonly within?: ((client: TransactionClient, counts: StagedCounts) => Promise<void>) | undefined;
};
export type StoredReport = StagedCounts & { readonly batchId: string; readonly rows: number; readonly duplicatesInFile: number; readonly reportedUnits: number; readonly seconds: number };

const into = ({ org, dataset }: ImportTarget) => ({ orgId: org.id, dataset: dataset.id, version: dataset.collector.version });

class Rollback extends Error {}

/** What storing would change at this moment; nothing is changed. */
export const compareStaged = async (deps: Deps, target: ImportTarget, staged: Staged): Promise<{ readonly counts: StagedCounts; readonly statuses: ReadonlyMap<string, StagedStatus> }> => {
  let answer: { counts: StagedCounts; statuses: ReadonlyMap<string, StagedStatus> } | undefined;
  await inTransaction(deps.db.pool, async (client) => {
    const counts = await stageFacts(client, createReadStream(staged.path), into(target));
    answer = { counts, statuses: await stagedStatuses(client, staged.sample.flatMap((row) => row.factId ?? [])) };
    throw new Rollback();
  }).catch((error: unknown) => {
    if (!(error instanceof Rollback)) throw error;
  });
  if (!answer) throw new AppError('import_failed');
  return answer;
};

/** Stores the staged rows with the reports of their units and an entry in the log, in one transaction: all of it or nothing. */
export const storeBatch = async (deps: Deps, batch: BatchToStore, progress: (done: number) => void = () => undefined): Promise<StoredReport> => {
  const { id, target, staged, source, by } = batch;
  const started = performance.now();
  const batches = batchRepository(deps.db.prisma);
  if (!(await batches.advance(id, ['staging'], 'importing'))) throw new AppError('import_not_ready');
  const at = deps.clock();
  const reports: NewReport[] = [...staged.units.keys()].map((unitId) => ({
    id: deps.newId(), orgId: target.org.id, unitId, dataset: target.dataset.id, from: isoDay(target.assessment.periodFrom), to: isoDay(target.assessment.periodTo), kind: batch.kind, batchId: id, by, at, note: null,
  }));
  try {
    const counts = await inTransaction(deps.db.pool, async (client) => {
      await holdPassed(sqlOf(client), target.assessment, 'facts.enter');
      const found = await stageFacts(client, createReadStream(staged.path), into(target));
      progress(Math.floor(staged.staged / 2));
      await storeStaged(client, id, into(target), staged.staged, (done) => progress(Math.floor((staged.staged + done) / 2)));
      if (!(await markStored(client, { id, at, rows: staged.rows, ...found }))) throw new AppError('import_interrupted');
      await createReports(client, reports);
      await batch.within?.(client, found);
      await appendAudit(sqlOf(client), { at, actor: by, action: 'import-batch', subject: `batch ${id}`, data: { dataset: target.dataset.id, org: target.org.id, rows: staged.rows, ...found, units: reports.length } });
      return found;
    });
    deps.changed({ orgId: target.org.id, reason: `导入“${target.dataset.collector.title.zh}”：${source}`, by });
    return { batchId: id, ...counts, rows: staged.rows, duplicatesInFile: staged.duplicatesInFile, reportedUnits: reports.length, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    await batches.advance(id, ['importing'], 'failed').catch(() => undefined);
    throw error;
  } finally {
    await removeStaged(deps, id);
  }
};
