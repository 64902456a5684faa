import { type ErrorCode, errorTable } from './error-table.ts';

export type ErrorData = Readonly<Record<string, unknown>>;

const shown = (value: unknown): string =>
  Array.isArray(value) ? value.map(shown).join('、') : typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

const fill = (sentence: string, data: ErrorData): string => sentence.replace(/\{(\w+)\}/g, (_, name: string) => (name in data ? shown(data[name]) : ''));

/** The only error that a use case throws on purpose: a code of the table and what it is about. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly data: ErrorData;
  readonly status: number;
  readonly sentences: { readonly zh: string; readonly en: string };

  constructor(code: ErrorCode, data: ErrorData = {}, options?: ErrorOptions) {
    const kind = errorTable[code];
    super(fill(kind.en, data), options);
    this.name = 'AppError';
    this.code = code;
    this.data = data;
    this.status = kind.status;
    this.sentences = { zh: fill(kind.zh, data), en: fill(kind.en, data) };
  }
}
