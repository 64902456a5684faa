import { z } from 'zod';
import type { Collector, Text } from '../contract.ts';

/** What a field holds, as far as a reader, a page or a form must know. */
export type FieldType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'choice';

/** What a page, a file reader or a form needs to know of one field of a row. */
export type FieldDescription = {
  readonly name: string;
  readonly label: Text;
  readonly type: FieldType;
  /** An empty cell is an error. */
  readonly required: boolean;
  /** Null is a value: it has not happened, it is not known. */
  readonly nullable: boolean;
  /** What an empty cell becomes, where the field has a default. */
  readonly defaultValue?: string | number | boolean | null;
  /** Values with their spellings, the first is shown: of choices, and of booleans that have their own (一般, 重大). */
  readonly choices: readonly { readonly value: string; readonly spellings: readonly string[] }[];
  /** Masked in lists, never logged. */
  readonly personal: boolean;
  /** JSON Schema of a value that is not null: bounds, pattern, length. */
  readonly schema: Readonly<Record<string, unknown>>;
};

type JsonSchema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

const withoutNull = (schema: JsonSchema): JsonSchema => {
  const { anyOf, default: _default, $schema: _dialect, ...rest } = schema;
  if (!Array.isArray(anyOf)) return Array.isArray(rest['type']) && rest['type'].length === 2 ? { ...rest, type: rest['type'].find((type) => type !== 'null') } : rest;
  const options = anyOf.filter((option): option is JsonSchema => isObject(option) && option['type'] !== 'null');
  return options.length === 1 && options[0] !== undefined ? { ...rest, ...options[0] } : schema;
};

const typeOf = (schema: JsonSchema): FieldType | null => {
  if (Array.isArray(schema['enum']) || typeof schema['const'] === 'string') return 'choice';
  if (schema['type'] === 'string') return schema['format'] === 'date' ? 'date' : 'text';
  if (schema['type'] === 'integer' || schema['type'] === 'number' || schema['type'] === 'boolean') return schema['type'];
  return null;
};

/** Describes a field; null where its schema is none of text, number, boolean, ISO date or enum (the registry refuses it). */
const describe = (collector: Collector, name: string): FieldDescription | null => {
  const field = collector.row.shape[name];
  if (!(field instanceof z.ZodType)) return null;
  let schema: JsonSchema;
  try {
    schema = withoutNull(z.toJSONSchema(field, { io: 'input' }));
  } catch {
    return null;
  }
  const type = typeOf(schema);
  if (type === null) return null;
  const spellings: Readonly<Record<string, readonly string[]>> = collector.values?.[name] ?? {};
  const values = type === 'choice' ? (Array.isArray(schema['enum']) ? schema['enum'].map(String) : [String(schema['const'])]) : Object.keys(spellings);
  const empty = field.safeParse(undefined);
  const english = collector.labels?.[name];
  return {
    name, type, schema,
    label: { zh: collector.columns[name]?.[0] ?? name, ...(english === undefined ? {} : { en: english }) },
    required: !empty.success && !field.safeParse(null).success,
    nullable: field.safeParse(null).success,
    ...(empty.success && empty.data !== undefined ? { defaultValue: empty.data as string | number | boolean | null } : {}),
    choices: values.map((value) => ({ value, spellings: [...(spellings[value] ?? []), value] })),
    personal: collector.personal?.includes(name) ?? false,
  };
};

const described = new WeakMap<Collector, ReadonlyMap<string, FieldDescription>>();

/** The fields of a dataset in the order of its row schema, by name. Computed once for each dataset. */
export const describeFields = (collector: Collector): ReadonlyMap<string, FieldDescription> => {
  const known = described.get(collector);
  if (known !== undefined) return known;
  const fields = new Map<string, FieldDescription>();
  for (const name of Object.keys(collector.row.shape)) {
    const description = describe(collector, name);
    if (description !== null) fields.set(name, description);
  }
  described.set(collector, fields);
  return fields;
};
