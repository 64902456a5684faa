import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { type CollectionRunRow, finishRun, keptPages, reportRepository } from '@siheng/db';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { deliverRecords } from '../imports/deliver-records.ts';
import type { ImportTarget } from '../imports/import-target.ts';
import type { RawRecord } from '../imports/record.ts';
import type { Staged } from '../imports/stage-records.ts';
import { compareStaged } from '../imports/store-batch.ts';
import { type AllProblems, problemsOfRows } from './problems-of-rows.ts';
import type { PullParts } from './pull-parts.ts';
import { createNameCheck, sourceRecord } from './source-records.ts';

const [deflated, inflated] = [promisify(deflate), promisify(inflate)];

export const packRows = async (rows: readonly unknown[]): Promise<Uint8Array<ArrayBuffer>> => Uint8Array.from(await deflated(JSON.stringify(rows)));

async function* keptRows(deps: Deps, runId: string): AsyncGenerator<unknown> {
  for await (const page of keptPages(deps.db.prisma, runId)) {
    const rows: unknown = JSON.parse((await inflated(page.content)).toString('utf8'));
    if (Array.isArray(rows)) yield* rows;
  }
}

/** The run belongs to somebody else by now. */
export class RunTaken extends Error {}

const isAllReported = async (deps: Deps, { org, dataset, assessment }: ImportTarget, staged: Staged): Promise<boolean> => {
  const reports = await reportRepository(deps.db.prisma).findByUnitsAndPeriod(org.id, [...staged.units.keys()], { from: isoDay(assessment.periodFrom), to: isoDay(assessment.periodTo) });
  const reported = new Set(reports.filter((report) => report.dataset === dataset.id && report.kind !== 'nil').map((report) => report.unitId));
  return [...staged.units.keys()].every((unitId) => reported.has(unitId));
};

/** Stores all pages of a run as one batch and ends the run in the same transaction; or stores nothing and says every problem. */
export const storePulled = async (deps: Deps, run: CollectionRunRow, holder: string, { sourceId, title, settings, target }: PullParts): Promise<AllProblems | null> => {
  const { collector } = target.dataset;
  const names = createNameCheck(collector, settings);
  let [rows, digest] = [0, ''];
  for await (const row of keptRows(deps, run.id)) {
    rows += 1;
    names.see(row);
    digest = hash('sha256', digest + JSON.stringify(row));
  }
  const changed = names.problems();
  async function* records(): AsyncGenerator<RawRecord> {
    let number = 0;
    for await (const row of keptRows(deps, run.id)) yield sourceRecord(collector, settings, row, (number += 1));
  }
  if (changed.length > 0) return problemsOfRows(target, records(), changed);
  const finish = async (client: Parameters<typeof finishRun>[0], counts: { readonly inserted: number; readonly updated: number; readonly unchanged: number }, batchId: string | null): Promise<void> => {
    if (!(await finishRun(client, { id: run.id, holder, at: deps.clock(), batchId, rows, inserted: counts.inserted, updated: counts.updated, unchanged: counts.unchanged }))) throw new RunTaken();
  };
  if (rows === 0) {
    await finish(deps.db.pool, { inserted: 0, updated: 0, unchanged: 0 }, null);
    return null;
  }
  let unchanged = 0;
  // A pull every hour mostly finds what is there; a batch for each would only pile up.
  const skip = async (staged: Staged): Promise<boolean> => {
    const { counts } = await compareStaged(deps, target, staged);
    unchanged = counts.unchanged;
    return counts.inserted === 0 && counts.updated === 0 && (await isAllReported(deps, target, staged));
  };
  const { staged, report } = await deliverRecords(deps, { target, transport: 'pull', source: title, contentHash: digest, by: `pull-source:${sourceId}`, records: records(), skip, within: finish });
  if (staged.problemCount > 0) return { problems: staged.problems, problemCount: staged.problemCount };
  if (!report) await finish(deps.db.pool, { inserted: 0, updated: 0, unchanged }, null);
  return null;
};
