export type SortOrder = 'asc' | 'desc';

/** Paging and sorting of a table; lives in the URL of the page. */
export type TableState = { readonly page: number; readonly pageSize: number; readonly sort?: { readonly by: string; readonly order: SortOrder } | undefined };

type Sorting = { readonly columnKey?: unknown; readonly order?: 'ascend' | 'descend' | null | undefined };
type Paging = { readonly current?: number | undefined; readonly pageSize?: number | undefined };

/** The next state after a change by the reader; another order or page size goes back to the first page. */
export function nextTableState(before: TableState, paging: Paging, sorting: Sorting): TableState {
  const sort = sorting.order && typeof sorting.columnKey === 'string' ? { by: sorting.columnKey, order: sorting.order === 'ascend' ? ('asc' as const) : ('desc' as const) } : undefined;
  const pageSize = paging.pageSize ?? before.pageSize;
  const sameOrder = sort?.by === before.sort?.by && sort?.order === before.sort?.order;
  const page = sameOrder && pageSize === before.pageSize ? (paging.current ?? before.page) : 1;
  return { page, pageSize, sort };
}
