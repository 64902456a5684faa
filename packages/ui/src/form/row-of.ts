import type { FieldShape } from './field-shape.ts';

const isEmpty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** The row that a form sends: an empty optional field is null where the schema knows null, else absent; text is trimmed. */
export function rowOf(fields: readonly FieldShape[], values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const field of fields) {
    const value = values[field.name];
    if (!isEmpty(value)) row[field.name] = typeof value === 'string' ? value.trim() : value;
    else if (field.nullable) row[field.name] = null;
  }
  return row;
}
