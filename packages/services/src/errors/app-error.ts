import { type ErrorCode, errorTable } from './error-table.ts';
import { inLanguage } from './words.ts';

export type ErrorData = Readonly<Record<string, unknown>>;

type Language = 'zh' | 'en';

const shown = (value: unknown, language: Language): string => {
  if (Array.isArray(value)) return value.map((one) => shown(one, language)).join(language === 'zh' ? '、' : ', ');
  if (typeof value === 'object' && value !== null && language in value) return String(value[language as keyof typeof value]);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : inLanguage(String(value), language);
};

const fill = (sentence: string, data: ErrorData, language: Language): string => sentence.replace(/\{(\w+)\}/g, (_, name: string) => (name in data ? shown(data[name], language) : ''));

/** The only error that a use case throws on purpose: a code of the table and what it is about. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly data: ErrorData;
  readonly status: number;
  readonly sentences: { readonly zh: string; readonly en: string };

  constructor(code: ErrorCode, data: ErrorData = {}, options?: ErrorOptions) {
    const kind = errorTable[code];
    super(fill(kind.en, data, 'en'), options);
    this.name = 'AppError';
    this.code = code;
    this.data = data;
    this.status = kind.status;
    this.sentences = { zh: fill(kind.zh, data, 'zh'), en: this.message };
  }
}
