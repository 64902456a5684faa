import { checkRecord } from '../imports/check-record.ts';
import type { ImportTarget } from '../imports/import-target.ts';
import type { RawRecord } from '../imports/record.ts';
import type { RowProblem } from '../imports/row-problem.ts';

const shown = 500;
const unitCodes = new Set(['unit-missing', 'unit-unknown', 'unit-differs']);

export type AllProblems = { readonly problems: readonly RowProblem[]; readonly problemCount: number };

/** The problems of names together with those of the values, so that all can be put right at once. What follows from a name that is gone is not said for each row. */
export const problemsOfRows = async ({ dataset, units }: ImportTarget, records: AsyncIterable<RawRecord> | Iterable<RawRecord>, named: readonly RowProblem[]): Promise<AllProblems> => {
  const fields = new Set(named.flatMap((problem) => problem.field ?? []));
  const strayRows = new Set(named.filter((problem) => problem.code === 'row-not-record').map((problem) => problem.row));
  const isUnitGone = named.some((problem) => problem.code === 'field-gone' && problem.field === null);
  const problems = [...named];
  let problemCount = named.length;
  for await (const record of records) {
    if (strayRows.has(record.number)) continue;
    const checked = checkRecord(dataset.collector, record, units);
    const own = 'problems' in checked ? checked.problems.filter((problem) => (problem.field === null || !fields.has(problem.field)) && !(isUnitGone && unitCodes.has(problem.code))) : [];
    problemCount += own.length;
    problems.push(...own.slice(0, Math.max(shown - problems.length, 0)));
  }
  return { problems, problemCount };
};
