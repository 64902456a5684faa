import type { SortOrder, TableState } from '@siheng/ui';

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
