import { expect, test } from 'vitest';
import { nextTableState, type TableState } from './table-state.ts';

const before: TableState = { page: 3, pageSize: 20, sort: { by: 'total', order: 'desc' } };
const sameSort = { columnKey: 'total', order: 'descend' } as const;

test('another page keeps order and size', () => {
  expect(nextTableState(before, { current: 4, pageSize: 20 }, sameSort)).toEqual({ page: 4, pageSize: 20, sort: before.sort });
});

test('another order goes back to the first page', () => {
  expect(nextTableState(before, { current: 3, pageSize: 20 }, { columnKey: 'name', order: 'ascend' })).toEqual({ page: 1, pageSize: 20, sort: { by: 'name', order: 'asc' } });
});

test('no order is no sort, and goes back to the first page', () => {
  expect(nextTableState(before, { current: 3, pageSize: 20 }, { columnKey: 'total', order: null })).toEqual({ page: 1, pageSize: 20, sort: undefined });
});

test('another page size goes back to the first page', () => {
  expect(nextTableState(before, { current: 3, pageSize: 50 }, sameSort)).toEqual({ page: 1, pageSize: 50, sort: before.sort });
});
