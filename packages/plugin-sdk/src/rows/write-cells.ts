import type { Collector } from '../contract.ts';
import { describeFields, type FieldDescription } from './describe-field.ts';

/** A value as people write it: 是/否 or the field's own words, the Chinese spelling of a choice, nothing for null. */
export const cellText = (field: FieldDescription, value: unknown): string => {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  const spelled = field.choices.find((choice) => choice.value === String(value))?.spellings[0];
  return spelled ?? (typeof value === 'boolean' ? (value ? '是' : '否') : String(value));
};

/** Rows as lines of a file under the Chinese headings of the dataset: for exports and for templates (no rows). Read again by matchColumns and parseRow. */
export const writeCells = (collector: Collector, rows: readonly Readonly<Record<string, unknown>>[]) => {
  const fields = [...describeFields(collector).values()];
  return { headings: fields.map((field) => field.label.zh), lines: rows.map((row) => fields.map((field) => cellText(field, row[field.name]))) };
};
