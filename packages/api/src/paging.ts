import { z } from 'zod';

const order = z.enum(['asc', 'desc']);

/** Input of a list: its filters beside page (from 1), page size and sort. */
export const pageInput = <const B extends readonly [string, ...string[]], S extends z.ZodRawShape>(by: B, filters: S) =>
  z.strictObject({
    ...filters,
    page: z.int().min(1).default(1),
    pageSize: z.int().min(1).max(500).default(20),
    sort: z.strictObject({ by: z.enum(by), order }).optional(),
  });

/** Output of a list. */
export const pageOutput = <R extends z.ZodType>(row: R) => z.object({ rows: z.array(row), total: z.int() });
