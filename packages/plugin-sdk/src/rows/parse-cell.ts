import { type CellProblem, type CellProblemCode, cellProblem } from './cell-problem.ts';
import type { FieldDescription } from './describe-field.ts';
import { comparable, normaliseText } from './normalise-text.ts';
import { readDate } from './read-date.ts';

/** What a field of a row may hold. */
export type CellValue = string | number | boolean | null;
/** `value` absent: the cell is empty and the field's default applies. */
export type ParsedCell = { readonly value?: CellValue } | { readonly problem: CellProblem };

type RawCell = string | number | boolean | Date;
type Reading = { readonly value: CellValue } | { readonly code: CellProblemCode };

const YES = new Set(['是', '有', '√', '✓', '✔', '对', '已', 'y', 'yes', 't', 'true', '1']);
const NO = new Set(['否', '无', '×', '✗', '✘', 'x', '错', '未', '没有', 'n', 'no', 'f', 'false', '0']);
/** Marks that offices write where there is nothing to write. */
const NOTHING = new Set(['-', '--', '—', '——', '/', '\\', '无', '空']);

const textOf = (raw: RawCell) => (raw instanceof Date ? raw.toISOString().slice(0, 10) : String(raw));

const choiceOf = (field: FieldDescription, raw: RawCell) => {
  const text = comparable(textOf(raw));
  return field.choices.find((choice) => choice.spellings.some((spelling) => comparable(spelling) === text))?.value;
};

const readNumber = (raw: RawCell): Reading => {
  if (typeof raw === 'number' && Number.isFinite(raw)) return { value: raw };
  const text = typeof raw === 'string' ? comparable(raw).replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '') : '';
  return /^[+-]?\d{1,15}(\.\d{1,9})?$/.test(text) ? { value: Number(text) } : { code: 'not-a-number' };
};

const readBoolean = (field: FieldDescription, raw: RawCell): Reading => {
  const own = choiceOf(field, raw);
  if (own !== undefined) return { value: own === 'true' };
  const text = comparable(textOf(raw));
  return YES.has(text) ? { value: true } : NO.has(text) ? { value: false } : { code: 'not-yes-no' };
};

const read = (field: FieldDescription, raw: RawCell): Reading => {
  switch (field.type) {
    case 'text':
      return { value: normaliseText(textOf(raw)) };
    case 'date': {
      const reading = typeof raw === 'boolean' ? 'not-a-date' : readDate(raw);
      return typeof reading === 'string' ? { code: reading } : { value: reading.date };
    }
    case 'boolean':
      return readBoolean(field, raw);
    case 'choice': {
      const value = choiceOf(field, raw);
      return value === undefined ? { code: 'not-a-choice' } : { value };
    }
    case 'number':
      return readNumber(raw);
    case 'integer': {
      const reading = readNumber(raw);
      return 'value' in reading && !Number.isInteger(reading.value) ? { code: 'not-whole' } : reading;
    }
  }
};

const isEmpty = (field: FieldDescription, raw: unknown): boolean => {
  if (raw === null || raw === undefined) return true;
  if (typeof raw !== 'string') return false;
  const text = comparable(raw);
  if (text === '') return true;
  if (field.required || field.type === 'text') return false;
  return NOTHING.has(text) && !(field.type === 'boolean' && NO.has(text));
};

/** Reads one cell of a file, form or message as the field's value. */
export const parseCell = (field: FieldDescription, raw: unknown): ParsedCell => {
  if (isEmpty(field, raw)) return field.required ? { problem: cellProblem('required', field, raw) } : 'defaultValue' in field || !field.nullable ? {} : { value: null };
  if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean' && !(raw instanceof Date)) return { problem: cellProblem('not-text', field, raw) };
  if (raw instanceof Date && Number.isNaN(raw.getTime())) return { problem: cellProblem('not-a-date', field, '') };
  const reading = read(field, raw);
  return 'code' in reading ? { problem: cellProblem(reading.code, field, raw) } : { value: reading.value };
};
