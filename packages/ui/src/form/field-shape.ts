/** The part of JSON Schema (draft 7) that a flat row schema uses. */
export type PropertySchema = {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: unknown;
  readonly anyOf?: readonly PropertySchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly description?: string;
};
export type RowSchema = { readonly properties?: Readonly<Record<string, PropertySchema>>; readonly required?: readonly string[] };

/** Words for a field; the dataset's columns give the label, the form the help. */
export type FieldWords = { readonly name: string; readonly label: string; readonly help?: string | undefined; readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined };

export type FieldKind = 'text' | 'long-text' | 'number' | 'integer' | 'boolean' | 'date' | 'choice';
export type FieldShape = {
  readonly name: string;
  readonly label: string;
  readonly help: string | null;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly min: number | null;
  readonly max: number | null;
};

const isNull = (schema: PropertySchema): boolean => schema.type === 'null' || schema.const === null;

const unwrap = (schema: PropertySchema): { readonly inner: PropertySchema; readonly nullable: boolean } => {
  if (schema.anyOf) {
    const inner = schema.anyOf.find((branch) => !isNull(branch)) ?? {};
    return { inner, nullable: schema.anyOf.some(isNull) };
  }
  if (Array.isArray(schema.type)) {
    const types = schema.type as readonly string[];
    return { inner: { ...schema, type: types.find((type) => type !== 'null') ?? 'string' }, nullable: types.includes('null') };
  }
  return { inner: schema, nullable: false };
};

const kindOf = (schema: PropertySchema): FieldKind => {
  if (schema.enum) return 'choice';
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'integer') return 'integer';
  if (schema.type === 'number') return 'number';
  if (schema.format === 'date') return 'date';
  return (schema.maxLength ?? 0) >= 200 ? 'long-text' : 'text';
};

const optionsOf = (schema: PropertySchema, words: FieldWords): FieldShape['options'] =>
  words.options ?? (schema.enum ?? []).filter((value) => value !== null).map((value) => ({ value: String(value), label: String(value) }));

/** The fields of a form in the order of `words`, each with the control that it needs. Words of a field that the schema does not know are left out. */
export function fieldShapes(schema: RowSchema, words: readonly FieldWords[]): readonly FieldShape[] {
  return words.flatMap((word) => {
    const property = schema.properties?.[word.name];
    if (property === undefined) return [];
    const { inner, nullable } = unwrap(property);
    const required = !nullable && (schema.required ?? []).includes(word.name);
    return [{ name: word.name, label: word.label, help: word.help ?? null, kind: kindOf(inner), required, nullable, options: optionsOf(inner, word), min: inner.minimum ?? inner.exclusiveMinimum ?? null, max: inner.maximum ?? null }];
  });
}
