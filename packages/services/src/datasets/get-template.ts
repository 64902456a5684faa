import { type TemplateColumn, writeTemplate } from '@siheng/documents';
import type { Collector } from '@siheng/plugin-sdk';
import { describeFields, type FieldDescription } from '@siheng/plugin-sdk/registry';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';

const kinds: Readonly<Record<FieldDescription['type'], string>> = { text: '文字', integer: '整数', number: '数字', boolean: '是或否', date: '日期，如 2018-03-01', choice: '选填其一' };

const choicesOf = (field: FieldDescription): readonly string[] => {
  const own = field.choices.map((choice) => choice.spellings[0] ?? choice.value);
  return field.type === 'boolean' && own.length < 2 ? ['是', '否'] : own;
};

const hintOf = (field: FieldDescription, choices: readonly string[], isKey: boolean): string =>
  [field.required ? '必填' : '可不填', choices.length > 0 ? `选填：${choices.join('、')}` : kinds[field.type], ...(isKey ? ['同一编号重复导入不会重复计算'] : [])].join('；');

/** The columns of a file of such rows, with what to write there. */
export const templateColumns = (collector: Collector): readonly TemplateColumn[] =>
  [...describeFields(collector).values()].map((field) => {
    const choices = choicesOf(field);
    return { heading: field.label.zh, hint: hintOf(field, choices, collector.key.includes(field.name)), required: field.required, text: field.type === 'date' || field.type === 'text', choices };
  });

/** An empty workbook of a dataset to fill in. */
export const getTemplate = async (deps: Pick<Deps, 'registry'>, input: { readonly dataset: string }): Promise<{ readonly fileName: string; readonly content: Uint8Array }> => {
  const dataset = deps.registry.dataset(input.dataset);
  if (!dataset) throw new AppError('dataset_unknown', { dataset: input.dataset });
  const { collector } = dataset;
  const unit = { heading: '司法所', hint: '导入时已选定单位的可不填；一次导入几个单位的，每行填写司法所名称', required: false, text: true, choices: [] };
  return { fileName: `${collector.title.zh}.xlsx`, content: await writeTemplate(collector.title.zh, [...templateColumns(collector), unit]) };
};
