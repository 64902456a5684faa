import type { Database } from '@siheng/db';
import type { Registry } from '@siheng/plugin-sdk/registry';
import type { ProgressBoard } from './progress/progress-board.ts';

/** Structured log without personal data: ids, codes and counts only. */
export type Log = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

/** Facts, reports or judgements changed: the open assessments of the organisation are to be scored again. */
export type Change = { readonly orgId: string; readonly assessmentId?: string; readonly reason: string; readonly by: string };

/** What every use case `(deps, input) → output` is given. */
export type Deps = {
  readonly db: Database;
  readonly registry: Registry;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly dataDir: string;
  readonly progress: ProgressBoard;
  readonly log: Log;
  /** Called after a change was committed. The server queues one run per assessment and merges requests that wait. */
  readonly changed: (change: Change) => void;
};
