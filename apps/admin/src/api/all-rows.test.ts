import { expect, test } from 'vitest';
import { allRows } from './all-rows.ts';

const answering = (total: number, existing = total) => async ({ page, pageSize }: { readonly page: number; readonly pageSize: number }) =>
  ({ total, rows: Array.from({ length: existing }, (_one, at) => at).slice((page - 1) * pageSize, page * pageSize) });

test.each([0, 1, 100, 101, 250])('all %i rows, each once', async (total) => {
  const rows = await allRows(answering(total))();
  expect(rows).toEqual(Array.from({ length: total }, (_one, at) => at));
});

test('ends when rows went away in between', async () => {
  expect(await allRows(answering(300, 120))()).toHaveLength(120);
});
