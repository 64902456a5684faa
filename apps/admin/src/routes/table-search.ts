import type { SortOrder, TableState } from '@siheng/ui';
import { z } from 'zod';

/** Paging and order of a table in the URL; what cannot be read is as if it were absent. */
export const tableSearch = <const By extends readonly [string, ...string[]]>(by: By) => ({
  page: z.int().min(1).max(100_000).optional().catch(undefined),
  size: z.union([z.literal(10), z.literal(20), z.literal(50), z.literal(100)]).optional().catch(undefined),
  by: z.enum(by).optional().catch(undefined),
  order: z.enum(['asc', 'desc']).optional().catch(undefined),
});

/** A short text in the URL: a filter, an id. */
export const textSearch = z.string().min(1).max(200).optional().catch(undefined);

type TableSearch<By extends string> = { readonly page?: number | undefined; readonly size?: number | undefined; readonly by?: By | undefined; readonly order?: SortOrder | undefined };

export const tableStateOf = (search: TableSearch<string>, pageSize = 20): TableState => ({
  page: search.page ?? 1,
  pageSize: search.size ?? pageSize,
  sort: search.by === undefined ? undefined : { by: search.by, order: search.order ?? 'asc' },
});

/** The search params of a table state; defaults are left out of the URL. */
export const searchOfTable = <By extends string>(state: TableState, pageSize = 20): { page: number | undefined; size: 10 | 20 | 50 | 100 | undefined; by: By | undefined; order: SortOrder | undefined } => ({
  page: state.page === 1 ? undefined : state.page,
  size: state.pageSize === pageSize ? undefined : (state.pageSize as 10 | 20 | 50 | 100),
  by: state.sort?.by as By | undefined,
  order: state.sort?.order,
});

/** Paging as the procedures take it. */
export const pagingOf = <By extends string>(search: TableSearch<By>, pageSize = 20): { page: number; pageSize: number; sort?: { by: By; order: SortOrder } } => ({
  page: search.page ?? 1,
  pageSize: search.size ?? pageSize,
  ...(search.by === undefined ? {} : { sort: { by: search.by, order: search.order ?? 'asc' } }),
});
