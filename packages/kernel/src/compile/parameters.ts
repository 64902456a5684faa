import type { SchemeParameter } from '../scheme/cycle-format.ts';

/** Reads a number that may be a parameter: undefined where there is none, null where the parameter has no value yet. */
export type Parameters = { readonly read: (value: string | number | { readonly parameter: string } | undefined) => string | null | undefined };

/** The values of a cycle win over those that the scheme itself gives. */
export const createParameters = (stated: readonly SchemeParameter[], values: Readonly<Record<string, string>>): Parameters => ({
  read: (value) => {
    if (typeof value !== 'object') return value === undefined ? undefined : String(value);
    return values[value.parameter] ?? stated.find(({ id }) => id === value.parameter)?.value ?? null;
  },
});
