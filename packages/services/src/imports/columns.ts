import type { Collector } from '@siheng/plugin-sdk';
import { describeFields } from '@siheng/plugin-sdk/registry';
import type { Header } from './header-row.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';

/** Which column holds what. */
export type Columns = { readonly byField: ReadonlyMap<string, number>; readonly unit: number | null; readonly labels: ReadonlyMap<string, string> };

export type ChosenColumns = {
  readonly mapping?: readonly { readonly field: string; readonly column: number | null }[] | undefined;
  readonly unitColumn?: number | null | undefined;
};

/** The matched columns, or those that the person chose instead. */
export const columnsOf = (collector: Collector, header: Header, { mapping, unitColumn }: ChosenColumns): Columns => {
  const fields = describeFields(collector);
  const chosen = mapping?.flatMap(({ field, column }): [string, number][] => (column === null || !fields.has(field) ? [] : [[field, column]]));
  return {
    byField: new Map(chosen ?? Object.entries(header.match.mapping)),
    unit: unitColumn === undefined ? (header.unitColumn?.column ?? null) : unitColumn,
    labels: new Map([...fields.values()].map((field) => [field.name, field.label.zh])),
  };
};

/** Fields that must have a value and have no column: one problem each. */
export const columnProblems = (collector: Collector, header: Header, columns: Columns): readonly RowProblem[] =>
  [...describeFields(collector).values()].filter((field) => field.required && !columns.byField.has(field.name))
    .map((field) => rowProblem('column-missing', { row: header.row, column: field.label.zh, field: field.name }, (collector.columns[field.name] ?? [field.label.zh]).join('、')));

/** Columns that stand for a field which another column has: told, not refused. */
export const doubleColumns = (header: Header): readonly RowProblem[] =>
  header.match.unmatched.filter((column) => column.duplicateOf !== undefined).map((column) => rowProblem('column-double', { row: header.row, column: column.heading, ...(column.duplicateOf === undefined ? {} : { field: column.duplicateOf }) }));
