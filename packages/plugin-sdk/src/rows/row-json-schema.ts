import { z } from 'zod';
import type { Collector, Form } from '../contract.ts';
import { describeFields } from './describe-field.ts';

/** Languages of labels and texts. */
export type Language = 'zh' | 'en';

/** JSON Schema (draft 7) of a dataset's rows, for drawing and checking a form in the browser; `fields` narrows it to those that the form asks for. */
export type RowJsonSchema = { readonly type: 'object'; readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>; readonly required: readonly string[]; readonly additionalProperties: false };

/** Words for a field of a form; `options` are the values of a choice with their names. */
export type FieldWords = { readonly name: string; readonly label: string; readonly help?: string; readonly options?: readonly { readonly value: string; readonly label: string }[] };

type Fields = readonly { readonly name: string; readonly help?: Form['fields'][number]['help'] }[];

const allFields = (collector: Collector): Fields => [...describeFields(collector).keys()].map((name) => ({ name }));

/** The schema that checks a form is that which stores its row. */
export const rowJsonSchema = (collector: Collector, fields: Fields = allFields(collector)): RowJsonSchema => {
  const { properties = {}, required = [] } = z.toJSONSchema(collector.row, { target: 'draft-7', io: 'input' });
  const names = fields.map((field) => field.name).filter((name) => name in properties);
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, properties[name] as Readonly<Record<string, unknown>>])),
    required: required.filter((name) => names.includes(name)), additionalProperties: false,
  };
};

/** Labels, helps and options of the fields, in the order of the form. */
export const fieldWords = (collector: Collector, language: Language, fields: Fields = allFields(collector)): readonly FieldWords[] => {
  const described = describeFields(collector);
  return fields.flatMap(({ name, help }) => {
    const field = described.get(name);
    if (field === undefined) return [];
    const helpText = help?.[language] ?? help?.zh;
    return [{
      name, label: field.label[language] ?? field.label.zh,
      ...(helpText === undefined ? {} : { help: helpText }),
      ...(field.type === 'choice' ? { options: field.choices.map(({ value, spellings }) => ({ value, label: language === 'zh' ? (spellings[0] ?? value) : value })) } : {}),
    }];
  });
};
