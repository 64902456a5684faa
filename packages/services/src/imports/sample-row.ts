import type { Collector } from '@siheng/plugin-sdk';
import { cellText, describeFields } from '@siheng/plugin-sdk/registry';
import type { CheckedRecord } from './check-record.ts';
import type { RawRecord } from './record.ts';

/** A row of the preview; `factId` names the staged row, null where there is none. */
export type SampleRow = { readonly row: number; readonly unitName: string; readonly cells: { readonly label: string; readonly value: string }[]; readonly factId: string | null };

const rawText = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** The values as they will be stored, or as they were found where something is wrong with them. */
export const sampleRow = (collector: Collector, record: RawRecord, checked: CheckedRecord, factId: string | null, place: number): SampleRow => ({
  row: record.number ?? place,
  unitName: 'unit' in checked ? checked.unit.name : (record.unit ?? ''),
  cells: [...describeFields(collector).values()].map((field) => ({ label: field.label.zh, value: 'fact' in checked ? cellText(field, checked.fact.row[field.name]) : rawText(record.values[field.name]) })),
  factId,
});
