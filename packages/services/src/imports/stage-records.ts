import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stagedLine } from '@siheng/db';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { checkRecord } from './check-record.ts';
import type { ImportTarget } from './import-target.ts';
import type { RawRecord } from './record.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';
import { type SampleRow, sampleRow } from './sample-row.ts';
import { seenKeys } from './seen-keys.ts';

/** Checked rows in a file beside the database, and what was found in them. */
export type Staged = {
  readonly path: string;
  /** Rows that were looked at, and those that are staged (each key once). */
  readonly rows: number;
  readonly staged: number;
  readonly duplicatesInFile: number;
  readonly outsidePeriod: number;
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  readonly problemRows: number;
  readonly units: ReadonlyMap<string, { readonly unitName: string; readonly rows: number }>;
  readonly sample: readonly SampleRow[];
};

const shownProblems = 500;
const sampleSize = 20;
/** More than a sheet of a spreadsheet program holds. */
const mostRows = 1_048_576;
const breathing = 500;

export const stagingFolder = (deps: Pick<Deps, 'dataDir'>): string => path.join(deps.dataDir, 'staging');
const stagedPath = (deps: Pick<Deps, 'dataDir'>, batchId: string): string => path.join(stagingFolder(deps), `${batchId}.copy`);
export const removeStaged = (deps: Pick<Deps, 'dataDir'>, batchId: string): Promise<void> => fs.rm(stagedPath(deps, batchId), { force: true });

export type StageOptions = { readonly signal?: AbortSignal | undefined; readonly progress?: (rows: number) => void };

/** Looks at every record, keeps the good ones in a file and all problems in the answer; the memory it needs grows with the keys only. */
export const stageRecords = async (deps: Deps, batchId: string, { dataset, assessment, units }: ImportTarget, records: AsyncIterable<RawRecord> | Iterable<RawRecord>, { signal, progress = () => undefined }: StageOptions = {}): Promise<Staged> => {
  const { collector } = dataset;
  const keyField = collector.key[0] ?? '';
  const [from, to] = [isoDay(assessment.periodFrom), isoDay(assessment.periodTo)];
  const problems: RowProblem[] = [];
  const perUnit = new Map<string, { unitName: string; rows: number }>();
  const sample: SampleRow[] = [];
  const seen = seenKeys();
  let [rows, staged, duplicatesInFile, outsidePeriod, problemCount, problemRows] = [0, 0, 0, 0, 0, 0];
  const refuse = (found: readonly RowProblem[]): void => {
    problemRows += 1;
    problemCount += found.length;
    problems.push(...found.slice(0, shownProblems - problems.length));
  };
  const take = (record: RawRecord): string | null => {
    const checked = checkRecord(collector, record, units);
    const show = (factId: string | null): void => {
      if (sample.length < sampleSize) sample.push(sampleRow(collector, record, checked, factId, rows));
    };
    if ('problems' in checked) {
      refuse(checked.problems);
      show(null);
      return null;
    }
    const { fact, unit } = checked;
    const before = seen.see(fact);
    if (before.is === 'same') duplicatesInFile += 1;
    if (before.is === 'contradiction') {
      refuse([rowProblem('duplicate', { ...(record.number === null ? {} : { row: record.number }), column: collector.columns[keyField]?.[0] ?? keyField, field: keyField, found: fact.naturalKey }, before.row ?? '')]);
      show(null);
    }
    if (before.is !== 'first') return null;
    if (fact.date !== null && (fact.date < from || fact.date > to)) outsidePeriod += 1;
    perUnit.set(unit.id, { unitName: unit.name, rows: (perUnit.get(unit.id)?.rows ?? 0) + 1 });
    staged += 1;
    const id = deps.newId();
    show(id);
    return stagedLine({ id, ...fact });
  };
  async function* lines(): AsyncGenerator<string> {
    for await (const record of records) {
      rows += 1;
      if (rows > mostRows) {
        refuse([rowProblem('too-many-rows', {}, mostRows)]);
        return;
      }
      const line = take(record);
      if (line !== null) yield line;
      if (rows % breathing !== 0) continue;
      if (signal?.aborted) throw new AppError('import_not_ready');
      progress(rows);
      // Other requests are answered in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  await fs.mkdir(stagingFolder(deps), { recursive: true });
  await pipeline(Readable.from(lines()), createWriteStream(stagedPath(deps, batchId), { mode: 0o600 }));
  progress(rows);
  return { path: stagedPath(deps, batchId), rows, staged, duplicatesInFile, outsidePeriod, problems, problemCount, problemRows, units: perUnit, sample };
};
