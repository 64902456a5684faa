/** A number as it is written in the file: its digits, never a float. */
export class JsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** JSON whose numbers keep their text. */
export type ExactJson = null | boolean | string | JsonNumber | readonly ExactJson[] | { readonly [key: string]: ExactJson };

/** Parses JSON and keeps every number as its source text: 9.38 stays 9.38. */
export const parseExactJson = (text: string): ExactJson => {
  const keep = (key: string, value: unknown, context?: { readonly source?: string }): unknown => {
    // Readers of records pass over this one key: it would be ignored instead of refused.
    if (key === '__proto__') throw new SyntaxError('"__proto__" cannot be a key');
    return typeof value === 'number' ? new JsonNumber(context?.source ?? String(value)) : value;
  };
  // A byte order mark is what Windows editors put before the text; it is no part of it.
  return JSON.parse(text.replace(/^\uFEFF/, ''), keep) as ExactJson;
};

/** Ordinary JSON values again, for output: numbers as numbers where that loses nothing, else as text. */
export const toPlainJson = (value: ExactJson): unknown => {
  if (value instanceof JsonNumber) return String(Number(value.text)) === value.text ? Number(value.text) : value.text;
  if (Array.isArray(value)) return value.map(toPlainJson);
  if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toPlainJson(entry)]));
  return value;
};

export const isJsonObject = (value: ExactJson | undefined): value is { readonly [key: string]: ExactJson } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonNumber);
