import type { Collector } from '@siheng/plugin-sdk';
import { describeFields, matchColumns } from '@siheng/plugin-sdk/registry';
import { isUnitHeading } from '../imports/header-row.ts';
import { clean } from '../imports/record.ts';
import { type RowProblem, rowProblem } from '../imports/row-problem.ts';
import { flatRow, type Naming, strayRow } from './source-records.ts';
import { homeZone } from './source-time.ts';

const isRecord = (row: unknown): row is Readonly<Record<string, unknown>> => typeof row === 'object' && row !== null && !Array.isArray(row);

/** What the names in pushed rows mean: those of the fields, or the headings that files may have. A name that means nothing is a problem, not left out. */
export const pushNaming = (collector: Collector, rows: readonly unknown[]): { readonly naming: Naming; readonly problems: readonly RowProblem[] } => {
  const names = [...new Set(rows.flatMap((row) => (isRecord(row) ? [...flatRow(row).keys()] : [])))];
  const { mapping, unmatched } = matchColumns(collector, names);
  const unit = unmatched.find(({ heading }) => isUnitHeading(heading))?.heading ?? null;
  const naming: Naming = { fields: Object.entries(mapping).map(([field, index]) => ({ field, from: names[index] ?? '' })), unitFrom: unit, ignored: [], omitsEmpty: true, timeZone: homeZone, epoch: null };
  const described = describeFields(collector);
  const known = [...described.keys()].join('、');
  const strange = unmatched.filter(({ heading }) => heading !== unit).map(({ heading, duplicateOf }) =>
    duplicateOf === undefined ? rowProblem('field-unknown', { column: clean(heading).slice(0, 100) }, known) : rowProblem('column-double', { column: clean(heading).slice(0, 100), field: duplicateOf }));
  const missing = [...described.values()].filter((field) => field.required && !(field.name in mapping) && names.length > 0).map((field) => rowProblem('field-gone', { column: field.label.zh, field: field.name }, field.name));
  const stray = rows.flatMap((row, index) => strayRow(row, index + 1) ?? []);
  return { naming, problems: [...strange, ...missing, ...stray] };
};
