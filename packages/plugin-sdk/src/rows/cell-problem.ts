import type { Text } from '../contract.ts';
import type { FieldDescription } from './describe-field.ts';

/** Kinds of problems of a cell; the texts are in the table below. */
export type CellProblemCode = 'required' | 'not-text' | 'not-a-date' | 'no-such-day' | 'not-a-number' | 'not-whole' | 'not-yes-no' | 'not-a-choice' | 'too-small' | 'too-big' | 'wrong-form' | 'not-allowed';

/** What is wrong with one cell: where, what was found, what was expected and what to do. */
export type CellProblem = {
  readonly code: CellProblemCode;
  readonly field: string;
  readonly label: Text;
  /** The cell as it was found, shortened. */
  readonly found: string;
  readonly expected: Text;
  readonly fix: Text;
};

type Words = { readonly expected: Text; readonly fix: Text };
type Entry = (field: FieldDescription, detail: string) => Words;

const choicesOf = (field: FieldDescription) => field.choices.map((choice) => choice.spellings[0] ?? choice.value).join('、');

/** The one table of texts about cells. `detail` is the bound or pattern, or the sentence of the dataset's own check. */
const TEXTS: Readonly<Record<CellProblemCode, Entry>> = {
  required: () => ({ expected: { zh: '此项必填', en: 'a value is required' }, fix: { zh: '请补填', en: 'Fill it in' } }),
  'not-text': () => ({ expected: { zh: '不是文字', en: 'is not text' }, fix: { zh: '请填写文字', en: 'Write text' } }),
  'not-a-date': () => ({ expected: { zh: '不是日期', en: 'is not a date' }, fix: { zh: '请按 2018-12-02 的格式填写', en: 'Write it as 2018-12-02' } }),
  'no-such-day': () => ({ expected: { zh: '没有这一天', en: 'is not a day of the calendar' }, fix: { zh: '请核对月份和日期，按 2018-12-02 的格式填写', en: 'Check month and day, write it as 2018-12-02' } }),
  'not-a-number': () => ({ expected: { zh: '不是数字', en: 'is not a number' }, fix: { zh: '请只填数字，不带单位，如 12.5', en: 'Write digits only, without a unit, such as 12.5' } }),
  'not-whole': () => ({ expected: { zh: '不是整数', en: 'is not a whole number' }, fix: { zh: '请填整数，如 12', en: 'Write a whole number such as 12' } }),
  'not-yes-no': (field) => ({
    expected: { zh: '不是“是”或“否”', en: 'is neither yes nor no' },
    fix: field.choices.length > 0 ? { zh: `请填写：${choicesOf(field)}、是、否`, en: `Write one of ${choicesOf(field)}, 是, 否` } : { zh: '请填写“是”或“否”', en: 'Write 是 or 否' },
  }),
  'not-a-choice': (field) => ({ expected: { zh: '不在可选值之内', en: 'is not one of the allowed values' }, fix: { zh: `请填写其中之一：${choicesOf(field)}`, en: `Write one of ${choicesOf(field)}` } }),
  'too-small': (_, bound) => ({ expected: { zh: `低于下限（${bound}）`, en: `is below the limit (${bound})` }, fix: { zh: '请核对后重填', en: 'Check and correct it' } }),
  'too-big': (_, bound) => ({ expected: { zh: `超过上限（${bound}）`, en: `is above the limit (${bound})` }, fix: { zh: '请核对后重填', en: 'Check and correct it' } }),
  'wrong-form': (_, pattern) => ({ expected: { zh: '格式不符', en: 'has the wrong form' }, fix: { zh: `应符合 ${pattern}`, en: `It must match ${pattern}` } }),
  'not-allowed': (_, sentence) => ({ expected: { zh: sentence, en: sentence }, fix: { zh: '请核对后重填', en: 'Check and correct it' } }),
};

const show = (raw: unknown): string => {
  const text = typeof raw === 'string' ? raw : raw === null || raw === undefined ? '' : raw instanceof Date ? raw.toISOString().slice(0, 10) : JSON.stringify(raw);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** A problem of a cell with its texts. */
export const cellProblem = (code: CellProblemCode, field: FieldDescription, raw: unknown, detail = ''): CellProblem =>
  ({ code, field: field.name, label: field.label, found: show(raw), ...TEXTS[code](field, detail) });

/** One sentence: 第7行「受理日期」：“2018/13/02”没有这一天。请核对…… Without a row number for a form. */
export const cellProblemText = (problem: CellProblem, language: 'zh' | 'en', row?: number): string => {
  const { label, found, expected, fix } = problem;
  if (language === 'zh') return `${row === undefined ? '' : `第${row}行`}「${label.zh}」：${found === '' ? '' : `“${found}”`}${expected.zh}。${fix.zh}。`;
  return `${row === undefined ? '' : `Row ${row}, `}"${label.en ?? label.zh}": ${found === '' ? '' : `"${found}" `}${expected.en}. ${fix.en}.`;
};
