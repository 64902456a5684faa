import { expect, test } from 'vitest';
import type { DataColumn } from './data-column.ts';
import { sheetOfTable } from './sheet-of-table.ts';

type Row = { readonly name: string; readonly code: string; readonly total: string | null };
const columns: readonly DataColumn<Row>[] = [
  { key: 'name', title: '单位', render: () => null, value: (row) => row.name },
  { key: 'code', title: '编码', render: () => null, value: (row) => row.code },
  { key: 'total', title: '总分', align: 'right', render: () => null, value: (row) => row.total },
  { key: 'actions', title: '', render: () => null },
];

test('headings are bold, points are numbers, codes keep their zeros, nothing is an empty cell', () => {
  const { cells, widths } = sheetOfTable(columns, [{ name: '湖塘司法所', code: '001', total: '87.33' }, { name: '=1+1', code: '', total: null }]);
  expect(cells[0]?.map(({ value, fontWeight }) => [value, fontWeight])).toEqual([['单位', 'bold'], ['编码', 'bold'], ['总分', 'bold']]);
  expect(cells[1]).toEqual([{ value: '湖塘司法所', type: String }, { value: '001', type: String }, { value: 87.33, type: Number, align: 'right' }]);
  expect(cells[2]).toEqual([{ value: '=1+1', type: String }, {}, {}]);
  expect(widths).toEqual([12, 8, 8]);
});

test('more digits than a spreadsheet keeps stay text', () => {
  const long = '1234567890.1234567891';
  expect(sheetOfTable(columns, [{ name: 'a', code: 'b', total: long }]).cells[1]?.[2]).toEqual({ value: long, type: String, align: 'right' });
});
