import { z } from 'zod';
import { isTimeZone } from './source-time.ts';

/** Where in an answer something stands: "data.list"; empty for the answer itself. */
const place = z.string().max(200);
const parameter = z.string().min(1).max(100);
const pageSize = { sizeParameter: parameter.nullable().default(null), size: z.int().min(1).max(10_000).default(100) };

const pagingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('page'), parameter, first: z.int().min(0).max(1).default(1), ...pageSize,
    /** What the last page is known by: the next one is empty, it is shorter than the others, or the number of all rows (at `totalAt`) is reached. */
    ends: z.enum(['empty', 'short', 'total']).default('empty'),
    totalAt: place.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('cursor'), parameter, nextAt: place.min(1), ...pageSize }),
]);

const httpAddress = z.url({ protocol: /^https?$/ }).max(2000).refine((text) => {
  const url = URL.parse(text);
  return url !== null && url.username === '' && url.password === '';
}, 'write no user name or password into the address: they belong into the credential');

/** How a source is read. Everything but the credential. */
export const pullSettingsSchema = z.strictObject({
  url: httpAddress,
  /** Fixed parameters of each request. */
  query: z.array(z.strictObject({ name: parameter, value: z.string().max(500) })).max(30).default([]),
  rowsAt: place.default(''),
  /** A value by which the source says that an answer is one: many answer 200 with a code of their own. */
  ok: z.strictObject({ at: place.min(1), equals: z.string().max(100) }).nullable().default(null),
  paging: pagingSchema.default({ kind: 'none' }),
  /** Only rows changed since the last complete run: the parameter that says since when; the overlap covers clocks that differ. */
  since: z.strictObject({ parameter, form: z.enum(['iso', 'local']).default('iso'), overlapMinutes: z.int().min(0).max(100_000).default(60) }).nullable().default(null),
  /** Which name in the source holds which field of the dataset. */
  fields: z.array(z.strictObject({ field: z.string().min(1), from: z.string().min(1).max(200) })).min(1).max(200),
  /** The name that holds the unit of each row; null where the source is of one unit. */
  unitFrom: z.string().min(1).max(200).nullable().default(null),
  /** Names that are known and not taken. A name that is neither taken nor known ends a run. */
  ignored: z.array(z.string().min(1).max(200)).max(500).default([]),
  /** The source leaves empty values out: a name that no row has is then no change of its schema, unless the field is required. */
  omitsEmpty: z.boolean().default(false),
  /** The time zone of times that name none. */
  timeZone: z.string().refine(isTimeZone, 'no such time zone: write it as Asia/Shanghai').default('Asia/Shanghai'),
  /** Dates as numbers since 1970. */
  epoch: z.enum(['seconds', 'milliseconds']).nullable().default(null),
  requestsPerMinute: z.int().min(1).max(6000).default(60),
  timeoutSeconds: z.number().min(0.05).max(600).default(30),
  /** How often one page is asked for before the run fails. */
  attempts: z.int().min(1).max(20).default(6),
  maxMegabytes: z.number().min(0.001).max(50).default(10),
  maxPages: z.int().min(1).max(10_000).default(2000),
});

export type PullSettings = z.output<typeof pullSettingsSchema>;
export type PullSettingsInput = z.input<typeof pullSettingsSchema>;
