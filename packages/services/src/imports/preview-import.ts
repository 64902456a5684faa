import { batchRepository } from '@siheng/db';
import { DocumentError, openTable } from '@siheng/documents';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findUpload } from '../uploads/upload-store.ts';
import { openRecords } from './file-records.ts';
import { type ImportJob, importJobs, work } from './import-jobs.ts';
import { findTarget, type ImportTarget } from './import-target.ts';
import { previewOf, refusedPreview } from './preview.ts';
import { removeStaged, stageRecords } from './stage-records.ts';
import { compareStaged } from './store-batch.ts';
import { cancelOldJobs } from './cancel-import.ts';

export type PreviewImport = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly dataset: string;
  readonly uploadId: string;
  readonly sheet?: string | undefined;
  readonly unitId?: string | undefined;
  readonly mapping?: readonly { readonly field: string; readonly column: number | null }[] | undefined;
  readonly unitColumn?: number | null | undefined;
};

export type FileToImport = { readonly path: string; readonly name: string; readonly sha256: string };
type Choice = Pick<PreviewImport, 'sheet' | 'mapping' | 'unitColumn'>;

const preview = async (deps: Deps, job: ImportJob, file: FileToImport, choice: Choice): Promise<void> => {
  const table = await openTable(file.path);
  const opened = await openRecords(job.target.dataset.collector, table, choice.sheet, choice);
  if (opened.problems.length > 0) {
    await batchRepository(deps.db.prisma).advance(job.batchId, ['staging'], 'cancelled');
    job.preview = refusedPreview(opened.problems);
    deps.progress.update(job.id, { state: 'ready' });
    return;
  }
  const estimate = (rows: number): number => Math.max(rows, Math.round(rows / Math.max(table.share(), 1e-6)));
  const staged = await stageRecords(deps, job.batchId, job.target, opened.records(), { signal: job.abort.signal, progress: (rows) => deps.progress.update(job.id, { done: rows, total: estimate(rows) }) });
  const { counts, statuses } = await compareStaged(deps, job.target, staged);
  job.staged = staged;
  job.preview = previewOf(staged, counts, statuses);
  deps.progress.update(job.id, { state: 'ready', done: staged.rows, total: staged.rows });
};

/** Starts the preview of a file for a target; `choice` corrects what was matched by headings. */
export const startImport = async (deps: Deps, actor: Actor, target: ImportTarget, file: FileToImport, choice: Choice): Promise<ImportJob> => {
  const job: ImportJob = { id: deps.newId(), owner: actor.userId, batchId: deps.newId(), target, source: file.name, abort: new AbortController(), work: Promise.resolve() };
  await batchRepository(deps.db.prisma).create({
    id: job.batchId, orgId: target.org.id, assessmentId: target.assessment.id, unitId: target.units.chosen?.id ?? null, dataset: target.dataset.id,
    transport: 'file', source: file.name, contentHash: file.sha256, createdBy: actor.userId, createdAt: deps.clock(),
  });
  deps.progress.start({ id: job.id, kind: 'import', owner: job.owner });
  importJobs(deps).set(job.id, job);
  work(deps, job, () => preview(deps, job, file, choice).catch(async (error: unknown) => {
    await batchRepository(deps.db.prisma).advance(job.batchId, ['staging'], 'cancelled');
    await removeStaged(deps, job.batchId);
    throw error instanceof DocumentError ? new AppError(error.code, error.data, { cause: error }) : error;
  }));
  return job;
};

/** Checks every row of an uploaded file in the background and says what storing it would do. */
export const previewImport = async (deps: Deps, input: PreviewImport): Promise<{ readonly jobId: string }> => {
  const target = await findTarget(deps, input);
  const upload = await findUpload(deps, input.actor, input.uploadId);
  await cancelOldJobs(deps);
  const job = await startImport(deps, input.actor, target, { path: upload.path, name: upload.fileName, sha256: upload.sha256 }, input);
  return { jobId: job.id };
};
