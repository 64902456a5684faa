import { describe, expect, test } from 'vitest';
import { searchOf, tableSearch, textSearch } from './search-fields.ts';
import { pagingOf, searchOfTable, tableStateOf } from './table-search.ts';

const schema = searchOf({ ...tableSearch(['rank', 'total']), query: textSearch });

describe('the URL state of a table', () => {
  test.each([
    ['what is right is kept', { page: 2, size: 50, by: 'total', order: 'desc', query: '湖塘' }, { page: 2, size: 50, by: 'total', order: 'desc', query: '湖塘' }],
    ['page 0, a foreign size, a foreign column and an empty filter are as if absent', { page: 0, size: 33, by: 'password', order: 'up', query: '' }, {}],
    ['a page as text is as if absent', { page: 'two' }, {}],
    ['nothing is nothing', {}, {}],
  ])('%s', (_name, search, read) => {
    expect(JSON.parse(JSON.stringify(schema(search)))).toEqual(read);
  });

  test('defaults stay out of the URL and come back as the state', () => {
    const state = { page: 1, pageSize: 20, sort: undefined };
    const search = searchOfTable<'rank'>(state);
    expect(search).toEqual({ page: undefined, size: undefined, by: undefined, order: undefined });
    expect(tableStateOf(search)).toEqual(state);
  });

  test('a state goes into the URL and comes back unchanged', () => {
    const state = { page: 3, pageSize: 50, sort: { by: 'total', order: 'desc' } } as const;
    expect(tableStateOf(schema(searchOfTable<'total'>(state)))).toEqual(state);
  });

  test('a procedure gets page, size and order', () => {
    expect(pagingOf({ by: 'total' })).toEqual({ page: 1, pageSize: 20, sort: { by: 'total', order: 'asc' } });
    expect(pagingOf({ page: 4, size: 100 })).toEqual({ page: 4, pageSize: 100 });
  });
});
