import { DocumentError, openTable, type TableFile } from '@siheng/documents';
import { parseRow } from '@siheng/plugin-sdk/registry';
import { AppError } from '../errors/app-error.ts';
import { openRecords } from '../imports/file-records.ts';
import { ofCell, type ProblemCode, type RowProblem, rowProblem } from '../imports/row-problem.ts';
import type { ListedUnit } from './plan-unit-list.ts';
import { repeatedUnits } from './repeated-units.ts';
import { unitList } from './unit-list.ts';

const mostRows = 5000;

/** Advice on columns and nil reports is for datasets; a list of units has its own. */
const ownCodes: Readonly<Record<string, ProblemCode>> = { 'no-rows': 'unit-rows-missing', 'column-missing': 'unit-column-missing' };

const ofList = (problem: RowProblem): RowProblem => {
  const code = ownCodes[problem.code];
  const { row, column, field } = problem;
  return code === undefined ? problem : rowProblem(code, { ...(row === null ? {} : { row }), ...(column === null ? {} : { column }), ...(field === null ? {} : { field }) }, column ?? '');
};

const readRows = async (table: TableFile): Promise<{ readonly listed: readonly ListedUnit[]; readonly rows: number; readonly problems: readonly RowProblem[] }> => {
  const { problems: ofFile, records } = await openRecords(unitList, table, undefined, {});
  if (ofFile.length > 0) return { listed: [], rows: 0, problems: ofFile.map(ofList) };
  const listed: ListedUnit[] = [];
  const problems: RowProblem[] = [];
  const repeated = repeatedUnits();
  let rows = 0;
  for await (const record of records()) {
    rows += 1;
    if (rows > mostRows) return { listed, rows, problems: [...problems, rowProblem('too-many-rows', {}, mostRows)] };
    const unreadable = new Set(record.problems.map((problem) => problem.field));
    const parsed = parseRow(unitList, record.values);
    const row = record.number ?? rows;
    const found = [...record.problems, ...('problems' in parsed ? parsed.problems.filter((problem) => !unreadable.has(problem.field)).map((problem) => ofCell(problem, record.number)) : []), ...repeated(row, record.values)];
    problems.push(...found);
    if (found.length === 0 && 'row' in parsed) listed.push({ row, unit: unitList.row.parse(parsed.row) });
  }
  return { listed, rows, problems };
};

/** The units of a list, and everything that is wrong with it. */
export const readUnitList = async (path: string) => {
  try {
    return await readRows(await openTable(path));
  } catch (error) {
    throw error instanceof DocumentError ? new AppError(error.code, error.data, { cause: error }) : error;
  }
};
