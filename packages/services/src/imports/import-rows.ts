import { hash } from 'node:crypto';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { canonicalJson } from '../schemes/canonical-json.ts';
import { deliverRecords } from './deliver-records.ts';
import { findTarget } from './import-target.ts';
import type { RowProblem } from './row-problem.ts';
import type { StoredReport } from './store-batch.ts';

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

/** Stores a form entry or generated records. Nothing is stored while one of them has a problem. */
export const importRows = async (deps: Deps, input: ImportRows): Promise<{ readonly problems: readonly RowProblem[] } | { readonly report: StoredReport }> => {
  const target = await findTarget(deps, input, 'facts.enter');
  const { staged, report } = await deliverRecords(deps, {
    target, transport: input.transport, source: input.source, contentHash: hash('sha256', canonicalJson(input.rows)), by: input.actor.userId, records: input.rows.map((values) => ({ number: null, values, problems: [] })),
  });
  return report ? { report } : { problems: staged.problems };
};
