import { z } from 'zod';
import type { RowSchema } from './field-shape.ts';

export type FieldProblem = { readonly name: string; readonly message: string };

/** Checks a row against its JSON Schema in the browser; the server checks again with the schema it came from. */
export function checkRow(schema: RowSchema, row: Readonly<Record<string, unknown>>): readonly FieldProblem[] {
  const result = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(row);
  if (result.success) return [];
  const first = new Map<string, string>();
  for (const issue of result.error.issues) {
    const name = String(issue.path[0] ?? '');
    if (!first.has(name)) first.set(name, issue.message);
  }
  return [...first].map(([name, message]) => ({ name, message }));
}
