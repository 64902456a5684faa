import type { Collector, Form } from '../contract.ts';
import { describeFields, type FieldDescription } from './describe-field.ts';

type Language = 'zh' | 'en';
type JsonSchema = Readonly<Record<string, unknown>>;

const propertyOf = (field: FieldDescription, language: Language, help?: string): JsonSchema => {
  const { enum: _enum, const: _const, pattern, ...schema } = field.schema;
  return {
    ...schema,
    // A date says its form by `format`; its pattern is for machines.
    ...(pattern !== undefined && field.type !== 'date' ? { pattern } : {}),
    title: field.label[language] ?? field.label.zh,
    ...(help === undefined ? {} : { description: help }),
    ...(field.type === 'choice' ? { oneOf: field.choices.map(({ value, spellings }) => ({ const: value, title: language === 'zh' ? (spellings[0] ?? value) : value })) } : {}),
    ...(field.defaultValue === undefined || field.defaultValue === null ? {} : { default: field.defaultValue }),
  };
};

/** JSON Schema of a row, for drawing a form: titles from the columns, choices with their Chinese names. An empty optional field is left out, never null. */
export const rowJsonSchema = (collector: Collector, language: Language = 'zh', fields?: Form['fields']): JsonSchema => {
  const described = describeFields(collector);
  const chosen: Form['fields'] = fields ?? [...described.keys()].map((name) => ({ name }));
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const { name, help } of chosen) {
    const field = described.get(name);
    if (field === undefined) continue;
    properties[name] = propertyOf(field, language, help?.[language] ?? help?.zh);
    if (field.required) required.push(name);
  }
  return { type: 'object', title: collector.title[language] ?? collector.title.zh, properties, required, additionalProperties: false };
};

/** JSON Schema of a form: the fields it asks for, in its order, with its help. */
export const formJsonSchema = (form: Form, language: Language = 'zh'): JsonSchema => ({ ...rowJsonSchema(form.stores, language, form.fields), title: form.title[language] ?? form.title.zh });
