import { rowJsonSchema } from '@siheng/plugin-sdk/registry';
import { fieldsOf } from '../datasets/describe-field.ts';
import type { Deps } from '../deps.ts';
import { describeForm, findForm } from './find-form.ts';

/** A form as a page draws and checks it. */
export const getForm = (deps: Deps, input: { readonly form: string }) => {
  const registered = findForm(deps, input.form);
  const { stores, fields } = registered.form;
  const described = new Map(fieldsOf(stores).map((field) => [field.name, field]));
  return {
    ...describeForm(deps, registered),
    jsonSchema: { ...rowJsonSchema(stores, fields) },
    fields: fields.flatMap(({ name, help }) => {
      const field = described.get(name);
      return field ? [{ ...field, help: help ?? null }] : [];
    }),
  };
};
