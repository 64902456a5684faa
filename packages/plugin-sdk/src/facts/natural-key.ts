import type { Collector } from '../contract.ts';

/** The natural key of a row as text: 案号, or several fields joined by "/". The same key is the same record. In tests it is the fact id. */
export const naturalKey = (collector: Pick<Collector, 'key'>, row: Readonly<Record<string, unknown>>): string =>
  collector.key.map((field) => {
    const value = row[field];
    return typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
  }).join('/');
