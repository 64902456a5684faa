import { type Options, optionsSchema } from '@siheng/kernel';
import { z } from 'zod';
import { JsonNumber } from '../json/exact-json.ts';
import { documentSchema } from './values.ts';

/** The options that a case may set: every reading of a document. What a scheme does with the inapplicable is no reading. */
const { notApplicable: _product, ...readings } = optionsSchema.shape;
// Without their defaults: what a case leaves out is as the scheme has it.
const chosen = z.strictObject(Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, reading.unwrap().optional()])));
const literals = (config: unknown): unknown =>
  typeof config === 'object' && config !== null && !Array.isArray(config) ? Object.fromEntries(Object.entries(config).map(([name, value]) => [name, value instanceof JsonNumber ? Number(value.text) : value])) : config;
export const configSchema = z.preprocess(literals, chosen).transform((config) => config as Partial<Options>);
/** A variant that changes no option would be the case itself. */
const changed = configSchema.refine((config) => Object.keys(config).length > 0, { error: 'at least one option' });

/** The frame of a case around its inputs and expectations. */
export const frame = <I extends z.ZodType, E extends z.ZodType>(inputs: I, expected: E) => ({
  id: z.string().regex(/^\d{3}-\d{2}$/, { error: 'a case id like 001-07' }),
  doc: documentSchema,
  title: z.string(),
  covers: z.array(z.string()).min(1),
  config: configSchema,
  inputs,
  expected,
  why: z.array(z.string()).min(1),
  variants: z.array(z.strictObject({ config: changed, expected, why: z.array(z.string()) })).min(1).optional(),
});
