import type { CellProblem } from '@siheng/plugin-sdk/registry';
import { cellProblemText } from '@siheng/plugin-sdk/registry';

export type Said = { readonly zh: string; readonly en: string };

/** Something wrong in a file: where, what was found, what was expected and what to do. `text` says all of it. */
export type RowProblem = {
  readonly code: string;
  /** Row number of the file; null for the file as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly field: string | null;
  readonly found: string;
  readonly message: Said;
  readonly fix: Said;
  readonly text: Said;
};

type Words = { readonly message: Said; readonly fix: Said };

/** Problems that are of the file, not of a value; those of values have their texts in the SDK. `detail` is filled in for `{}`. */
const words = {
  'heading-row-missing': { message: { zh: '前10行里没有找到表头', en: 'there is no row of headings within the first 10 rows' }, fix: { zh: '请在第一行写上列名：{}，也可以下载模板填写', en: 'Write the headings into the first row: {}; or fill in the template' } },
  'column-missing': { message: { zh: '缺少此列', en: 'this column is missing' }, fix: { zh: '请在表头加上以下任一列名：{}；或在列匹配中指定对应的列', en: 'Add one of these headings: {}; or say which column it is' } },
  'column-double': { message: { zh: '与另一列对应同一项', en: 'another column stands for the same field' }, fix: { zh: '已采用第一列。如不正确，请在列匹配中另选', en: 'The first one is taken; choose the other one if that is wrong' } },
  'no-rows': { message: { zh: '表头下面没有数据行', en: 'there are no rows below the headings' }, fix: { zh: '请填写数据后再导入；本期确无数据的，请办理零报告', en: 'Add rows; if there was nothing to report, file a nil report' } },
  'too-many-rows': { message: { zh: '超过{}行', en: 'there are more than {} rows' }, fix: { zh: '请拆分成几个文件分批导入', en: 'Split the file and import the parts' } },
  formula: { message: { zh: '是公式单元格（显示为“{}”）', en: 'is a formula (it shows "{}")' }, fix: { zh: '请复制该列后用“选择性粘贴—数值”覆盖，再重新上传', en: 'Copy the column, paste it as values, and send the file again' } },
  'error-value': { message: { zh: '是错误值', en: 'is an error value' }, fix: { zh: '请改为实际内容', en: 'Write the actual value' } },
  'long-number': { message: { zh: '是超过15位的数字，表格软件已改掉末尾几位', en: 'is a number of more than 15 digits, whose last digits the spreadsheet has lost' }, fix: { zh: '请将该列设为“文本”格式后重新录入', en: 'Make it a text column and enter it again' } },
  'key-too-long': { message: { zh: '超过{}个字', en: 'is longer than {} characters' }, fix: { zh: '请填写编号，不要填写说明文字', en: 'Write the number only' } },
  'unit-missing': { message: { zh: '没有填写单位', en: 'names no unit' }, fix: { zh: '请填写司法所名称，或在导入时选择单位', en: 'Name the unit, or choose one for the whole file' } },
  'unit-unknown': { message: { zh: '不在本次考核的单位之内', en: 'is no unit of this assessment' }, fix: { zh: '请填写其中之一：{}', en: 'Write one of: {}' } },
  'unit-differs': { message: { zh: '不是所选的单位（{}）', en: 'is not the chosen unit ({})' }, fix: { zh: '请删除其他单位的行，或改为按单位列导入', en: 'Remove the rows of other units, or import by the unit column' } },
  'field-gone': { message: { zh: '来源数据里没有这一项（{}）', en: 'is in no row of the source ({})' }, fix: { zh: '请确认来源系统是否改名或取消了它，再修改字段对应', en: 'See whether the source renamed or dropped it, then change the mapping' } },
  'field-new': { message: { zh: '是来源数据里没有约定过的一项', en: 'is a name that was not agreed on' }, fix: { zh: '请把它对应到字段，或列入忽略', en: 'Map it to a field, or list it as ignored' } },
  'field-unknown': { message: { zh: '不是数据集的字段', en: 'is no field of the dataset' }, fix: { zh: '可用：{}', en: 'There are: {}' } },
  'row-not-record': { message: { zh: '不是一条记录', en: 'is no record' }, fix: { zh: '每一行应为由名称和值组成的对象', en: 'Each row is an object of names and values' } },
  'nested-value': { message: { zh: '不是单个的值', en: 'is no single value' }, fix: { zh: '请提供文字、数字、是否或日期', en: 'Send text, a number, yes or no, or a date' } },
  'number-too-long': { message: { zh: '是超过15位的数字，传输中会丢失末尾几位', en: 'is a number of more than 15 digits, whose last digits are lost on the way' }, fix: { zh: '请以文字（加引号）提供', en: 'Send it as text, in quotation marks' } },
  'unit-rows-missing': { message: { zh: '表头下面没有单位', en: 'there are no units below the headings' }, fix: { zh: '请每行填写一个单位', en: 'Write one unit in each row' } },
  'unit-column-missing': { message: { zh: '缺少此列', en: 'this column is missing' }, fix: { zh: '请在表头加上“{}”，也可以下载模板填写', en: 'Add one of these headings: {}; or fill in the template' } },
  'unit-twice': { message: { zh: '与第{}行是同一个单位', en: 'is the unit of row {}' }, fix: { zh: '每个单位只写一行，请删去多余的一行', en: 'Write each unit once' } },
  'unit-code-twice': { message: { zh: '与第{}行的编码相同', en: 'is the code of row {}' }, fix: { zh: '每个单位的编码各不相同，不确定的可留空', en: 'Each unit has a code of its own; leave it empty if you are not sure' } },
  'unit-code-taken': { message: { zh: '是“{}”的编码', en: 'is the code of "{}"' }, fix: { zh: '请核对编码，不确定的可留空', en: 'Check the code; leave it empty if you are not sure' } },
  duplicate: { message: { zh: '与第{}行是同一条记录，但内容不同', en: 'is the record of row {} with other contents' }, fix: { zh: '请核对两行，只保留正确的一行', en: 'Compare both rows and keep the right one' } },
} as const satisfies Readonly<Record<string, Words>>;

export type ProblemCode = keyof typeof words;

const sentence = (row: number | null, column: string | null, found: string, message: Said, fix: Said): Said => ({
  zh: `${row === null ? '' : `第${row}行`}${column === null ? '' : `「${column}」`}${row === null && column === null ? '' : '：'}${found === '' ? '' : `“${found}”`}${message.zh}。${fix.zh}。`,
  en: `${row === null ? '' : `Row ${row}${column === null ? ': ' : ', '}`}${column === null ? '' : `"${column}": `}${found === '' ? '' : `"${found}" `}${message.en}. ${fix.en}.`,
});

type Place = { readonly row?: number; readonly column?: string; readonly field?: string; readonly found?: string };

export const rowProblem = (code: ProblemCode, { row, column, field, found = '' }: Place, detail: string | number = ''): RowProblem => {
  const fill = ({ zh, en }: Said): Said => ({ zh: zh.replace('{}', String(detail)), en: en.replace('{}', String(detail)) });
  const [message, fix] = [fill(words[code].message), fill(words[code].fix)];
  return { code, row: row ?? null, column: column ?? null, field: field ?? null, found, message, fix, text: sentence(row ?? null, column ?? null, found, message, fix) };
};

/** A problem of a value, with the texts of the SDK. */
export const ofCell = (problem: CellProblem, row: number | null): RowProblem => ({
  code: problem.code, row, column: problem.label.zh, field: problem.field, found: problem.found,
  message: { zh: problem.expected.zh, en: problem.expected.en ?? problem.expected.zh },
  fix: { zh: problem.fix.zh, en: problem.fix.en ?? problem.fix.zh },
  text: { zh: cellProblemText(problem, 'zh', row ?? undefined), en: cellProblemText(problem, 'en', row ?? undefined) },
});
