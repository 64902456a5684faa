import type { z } from 'zod';
import type { Collector } from '../contract.ts';
import { type CellProblem, type CellProblemCode, cellProblem } from './cell-problem.ts';
import { describeFields, type FieldDescription } from './describe-field.ts';
import { parseCell } from './parse-cell.ts';

/** A row as it is stored, or all that is wrong with it. */
export type ParsedRow = { readonly row: Readonly<Record<string, unknown>> } | { readonly problems: readonly CellProblem[] };

type Issue = z.core.$ZodIssue;

const codeOf = (issue: Issue): readonly [CellProblemCode, string] => {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1 ? ['required', ''] : ['too-small', `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`];
    case 'too_big':
      return ['too-big', `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`];
    case 'invalid_format':
      return ['wrong-form', issue.pattern ?? issue.format];
    default:
      return ['not-allowed', issue.message];
  }
};

const fieldOf = (fields: ReadonlyMap<string, FieldDescription>, collector: Collector, issue: Issue): FieldDescription => {
  const named = fields.get(String(issue.path[0] ?? '')) ?? fields.get(collector.key[0] ?? '');
  if (named === undefined) throw new Error(`Dataset "${collector.id}" has no readable key field. The registry reports it at start.`);
  return named;
};

/**
 * Reads one record of raw values (by field name) as a row, or says everything that is wrong with it.
 * Values may be what office files hold (see {@link parseCell}); the row schema has the last word.
 */
export const parseRow = (collector: Collector, raw: Readonly<Record<string, unknown>>): ParsedRow => {
  const fields = describeFields(collector);
  const values: Record<string, unknown> = {};
  const problems: CellProblem[] = [];
  for (const field of fields.values()) {
    const cell = parseCell(field, raw[field.name]);
    if ('problem' in cell) problems.push(cell.problem);
    else if ('value' in cell) values[field.name] = cell.value;
  }
  if (problems.length > 0) return { problems };
  const parsed = collector.row.safeParse(values);
  if (parsed.success) return { row: parsed.data };
  return {
    problems: parsed.error.issues.map((issue) => {
      const field = fieldOf(fields, collector, issue);
      const [code, detail] = codeOf(issue);
      return cellProblem(code, field, raw[field.name], detail);
    }),
  };
};
