import type { OrgRow, StagedFact } from '@siheng/db';
import type { Collector } from '@siheng/plugin-sdk';
import { naturalKey, parseRow } from '@siheng/plugin-sdk/registry';
import type { RawRecord } from './record.ts';
import { ofCell, type RowProblem, rowProblem } from './row-problem.ts';

export type UnitChoice = {
  /** The unit of all rows; null: each row names its own. */
  readonly chosen: OrgRow | null;
  readonly find: (name: string) => OrgRow | undefined;
  readonly names: readonly string[];
};

export type CheckedRecord = { readonly fact: Omit<StagedFact, 'id'>; readonly unit: OrgRow } | { readonly problems: readonly RowProblem[] };

/** Natural keys are indexed; an index entry has a limit. */
const longestKey = 300;
const namesShown = 20;

const unitOf = (record: RawRecord, units: UnitChoice): OrgRow | RowProblem => {
  const place = { ...(record.number === null ? {} : { row: record.number }), column: '单位' };
  const named = record.unit ? units.find(record.unit) : undefined;
  if (units.chosen) {
    // A column of units in a file for one unit must not put the records of others there.
    return named && named.id !== units.chosen.id ? rowProblem('unit-differs', { ...place, found: record.unit ?? '' }, units.chosen.name) : units.chosen;
  }
  if (!record.unit) return rowProblem('unit-missing', place);
  const shown = units.names.slice(0, namesShown).join('、');
  return named ?? rowProblem('unit-unknown', { ...place, found: record.unit }, units.names.length > namesShown ? `${shown}……` : shown);
};

/** A record as a fact of its unit, or everything that is wrong with it. */
export const checkRecord = (collector: Collector, record: RawRecord, units: UnitChoice): CheckedRecord => {
  const problems: RowProblem[] = [...record.problems];
  const unreadable = new Set(record.problems.map((problem) => problem.field));
  const unit = unitOf(record, units);
  if ('fix' in unit) problems.push(unit);
  const parsed = parseRow(collector, record.values);
  if ('problems' in parsed) problems.push(...parsed.problems.filter((problem) => !unreadable.has(problem.field)).map((problem) => ofCell(problem, record.number)));
  if (problems.length > 0 || 'problems' in parsed || 'fix' in unit) return { problems };
  const key = naturalKey(collector, parsed.row);
  if (key.length > longestKey) {
    const field = collector.key[0] ?? '';
    return { problems: [rowProblem('key-too-long', { ...(record.number === null ? {} : { row: record.number }), column: collector.columns[field]?.[0] ?? field, field, found: `${key.slice(0, 40)}…` }, longestKey)] };
  }
  const date = collector.date === null ? null : parsed.row[collector.date];
  return { unit, fact: { rowNumber: record.number, unitId: unit.id, naturalKey: key, date: typeof date === 'string' ? date : null, row: parsed.row } };
};
