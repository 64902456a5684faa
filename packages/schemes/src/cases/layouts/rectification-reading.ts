import { countWarnings, type Exact, readIndicatorLine } from '@siheng/kernel';
import { z } from 'zod';
import type { ExactJson } from '../../json/exact-json.ts';
import { defineLayout } from '../layout.ts';
import { exactNumber } from '../unit-results.ts';
import { countSchema, numberSchema } from '../values.ts';

const warnings = z.array(z.string()).optional();
const orNull = (value: Exact | null): ExactJson => (value === null ? null : exactNumber(value));

/** Lines and counts of a source: what they say, and what is strange about them. */
export const rectificationReading = defineLayout({
  kind: 'rectification',
  fits: (given) => 'lines' in given,
  inputs: z.strictObject({ lines: z.array(z.string()), groups: z.array(z.strictObject({ 小项: z.string(), listed: countSchema, stated: countSchema })) }),
  expected: z.strictObject({
    lines: z.array(z.strictObject({ item: z.string(), full: numberSchema.optional(), got: numberSchema.optional(), lost: numberSchema.nullable().optional(), warnings })).optional(),
    groups: z.array(z.strictObject({ 小项: z.string(), warnings })).optional(),
  }),
  answer: (_context, { lines, groups }) => ({
    lines: lines.map((line) => {
      const read = readIndicatorLine(line);
      return { item: read.item, full: orNull(read.full), got: orNull(read.got), lost: orNull(read.lost), warnings: [...read.warnings] };
    }),
    groups: groups.map(({ 小项, listed, stated }) => ({ 小项, warnings: [...countWarnings(Number(listed.text), Number(stated.text))] })),
  }),
});
