import { hash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { startStoring } from './confirm-import.ts';
import type { ImportJob } from './import-jobs.ts';
import { findTarget } from './import-target.ts';
import type { ImportPreview } from './preview.ts';
import { startImport } from './preview-import.ts';
import type { StoredReport } from './store-batch.ts';

export type ImportFile = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly dataset: string;
  readonly file: string;
  readonly unitId?: string | undefined;
  readonly sheet?: string | undefined;
  /** True: only say what would happen. */
  readonly preview?: boolean;
  readonly progress?: (done: number, total: number) => void;
};

/** Stands in for the page that asks for the progress. */
const finished = async (deps: Deps, job: ImportJob, progress: ImportFile['progress']): Promise<void> => {
  const timer = setInterval(() => {
    const at = deps.progress.find(job.id);
    if (at) progress?.(at.done, at.total);
  }, 200);
  await job.work.finally(() => clearInterval(timer));
  if (job.error) throw new AppError('import_failed', { reason: job.error });
};

/** Previews a file of this machine and, if every row is in order, stores it: for the command line and for seeds. */
export const importFile = async (deps: Deps, input: ImportFile): Promise<{ readonly preview: ImportPreview; readonly report: StoredReport | null }> => {
  const target = await findTarget(deps, input);
  const content = await fs.readFile(input.file);
  const job = await startImport(deps, input.actor, target, { path: input.file, name: path.basename(input.file), sha256: hash('sha256', content) }, { sheet: input.sheet });
  await finished(deps, job, input.progress);
  if (!job.preview) throw new AppError('import_failed');
  if (input.preview || !job.preview.mayConfirm) return { preview: job.preview, report: null };
  startStoring(deps, job, input.actor.userId);
  await finished(deps, job, input.progress);
  return { preview: job.preview, report: job.report ?? null };
};
