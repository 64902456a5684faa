import type { Collector } from '../contract.ts';

/** The natural key of a row as text: 案号, or several fields joined by "/". The same key is the same record. In tests it is the fact id. */
export const naturalKey = (collector: Pick<Collector, 'key'>, row: Readonly<Record<string, unknown>>): string =>
  collector.key.map((field) => String(row[field] ?? '')).join('/');
