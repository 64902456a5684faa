import type { Collector } from '@siheng/plugin-sdk';
import { describeFields } from '@siheng/plugin-sdk/registry';
import { clean, type RawRecord, safeDigits } from '../imports/record.ts';
import { type RowProblem, rowProblem } from '../imports/row-problem.ts';
import type { PullSettings } from './pull-settings.ts';
import { dayOfSource } from './source-time.ts';

/** What the names of a source mean. */
export type Naming = Pick<PullSettings, 'fields' | 'unitFrom' | 'ignored' | 'omitsEmpty' | 'timeZone' | 'epoch'>;

const deepest = 6;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A row by its names; what lies in an object within is named "person.name". An object under a name that is itself taken stays one: it is a wrong value. */
export const flatRow = (row: Readonly<Record<string, unknown>>, isTaken: (name: string) => boolean = () => false, prefix = '', depth = 1): ReadonlyMap<string, unknown> => {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(row)) {
    const full = prefix + name;
    if (isRecord(value) && depth < deepest && !isTaken(full)) for (const [inner, one] of flatRow(value, isTaken, `${full}.`, depth + 1)) values.set(inner, one);
    else values.set(full, value);
  }
  return values;
};

const takenNames = ({ fields, unitFrom }: Naming): ReadonlySet<string> => new Set([...fields.map((one) => one.from), ...(unitFrom === null ? [] : [unitFrom])]);

const shownProblems = 500;

/** Rows that are no records at all. */
export const strayRow = (row: unknown, number: number): RowProblem | null => (isRecord(row) ? null : rowProblem('row-not-record', { row: number, found: clean(JSON.stringify(row) ?? '').slice(0, 40) }));

/** Gathers the names of the rows of a run, and says how they differ from what was agreed. */
export const createNameCheck = (collector: Collector, naming: Naming) => {
  const { fields, unitFrom, ignored, omitsEmpty } = naming;
  const seen = new Set<string>();
  const stray: RowProblem[] = [];
  const described = describeFields(collector);
  const taken = takenNames(naming);
  const known = [...taken];
  const isTaken = (name: string): boolean => taken.has(name);
  const isKnown = (name: string): boolean => taken.has(name) || ignored.some((one) => name === one || name.startsWith(`${one}.`));
  let rows = 0;
  const see = (row: unknown): void => {
    rows += 1;
    const problem = strayRow(row, rows);
    if (problem && stray.length < shownProblems) stray.push(problem);
    if (!isRecord(row)) return;
    // An object that is null stands for all the names within it.
    for (const [name, value] of flatRow(row, isTaken)) for (const one of value === null ? [name, ...known.filter((from) => from.startsWith(`${name}.`))] : [name]) seen.add(one);
  };
  const problems = (): readonly RowProblem[] => {
    if (seen.size === 0) return stray;
    const gone = fields.filter(({ field, from }) => !seen.has(from) && (!omitsEmpty || described.get(field)?.required === true))
      .map(({ field, from }) => rowProblem('field-gone', { column: described.get(field)?.label.zh ?? field, field }, from));
    const unit = unitFrom !== null && !seen.has(unitFrom) ? [rowProblem('field-gone', { column: '单位' }, unitFrom)] : [];
    const fresh = [...seen].filter((name) => !isKnown(name) && !known.some((from) => from.startsWith(`${name}.`))).toSorted().map((name) => rowProblem('field-new', { column: clean(name).slice(0, 100) }));
    return [...gone, ...unit, ...fresh, ...stray];
  };
  return { see, problems };
};

/** A row of another system as a record of the dataset; what cannot be a value is a problem of its field. */
export const sourceRecord = (collector: Collector, naming: Naming, row: unknown, number: number): RawRecord => {
  const described = describeFields(collector);
  const problems: RowProblem[] = [];
  const taken = takenNames(naming);
  const flat = isRecord(row) ? flatRow(row, (name) => taken.has(name)) : new Map<string, unknown>();
  const read = (from: string, column: string, field?: string): unknown => {
    const value = flat.get(from) ?? null;
    const place = { row: number, column, ...(field === undefined ? {} : { field }) };
    if (typeof value === 'string') return clean(value);
    if (typeof value === 'object' && value !== null) problems.push(rowProblem('nested-value', { ...place, found: JSON.stringify(value).slice(0, 40) }));
    else if (typeof value === 'number' && Math.abs(value) >= safeDigits && !(field !== undefined && described.get(field)?.type === 'date')) problems.push(rowProblem('number-too-long', { ...place, found: String(value) }));
    else return value;
    return undefined;
  };
  const values: Record<string, unknown> = {};
  for (const { field, from } of naming.fields) {
    const value = read(from, described.get(field)?.label.zh ?? field, field);
    values[field] = described.get(field)?.type === 'date' ? dayOfSource(value, naming.timeZone, naming.epoch) : value;
  }
  if (naming.unitFrom === null) return { number, values, problems };
  const unit = read(naming.unitFrom, '单位');
  return { number, values, unit: typeof unit === 'string' || typeof unit === 'number' ? String(unit).trim() : '', problems };
};
