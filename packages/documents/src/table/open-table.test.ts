import { truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileOf, gbkOf, readAll, rowsOf, workbookOf, zipOf } from '../../test/files.ts';
import { openTable } from './open-table.ts';

const refusal = (path: string) => openTable(path).then(() => 'opened', (error: { code?: string }) => error.code);

test('a workbook: text, numbers, dates, yes-no, rich text, formulas and errors as what they are', async () => {
  const path = await workbookOf({
    纠纷: [
      ['案号', '受理日期'],
      ['调1', new Date(Date.UTC(2018, 2, 1)), 12.5, true, { richText: [{ text: '村' }, { text: '民' }] }],
      [],
      ['调2', { formula: 'A2&"x"', result: '调1x' }, { error: '#N/A' }, { text: '链接', hyperlink: 'http://example.invalid' }],
    ],
  });
  expect(await readAll(path)).toEqual([
    { number: 1, cells: ['案号', '受理日期'] },
    { number: 2, cells: ['调1', new Date('2018-03-01'), 12.5, true, '村民'] },
    { number: 4, cells: ['调2', { formula: '=A2&"x"', shown: '调1x' }, { error: '#N/A' }, '链接'] },
  ]);
});

test('a sheet is chosen by its name; the first one without', async () => {
  const table = await openTable(await workbookOf({ 一: [['a']], '二 & <三>': [['b']] }));
  expect(table).toMatchObject({ format: 'xlsx', sheets: ['一', '二 & <三>'] });
  expect(await rowsOf(table, '二 & <三>')).toEqual([{ number: 1, cells: ['b'] }]);
  expect(await rowsOf(table)).toEqual([{ number: 1, cells: ['a'] }]);
  expect(() => table.rows('四')).toThrow('sheet_unknown');
});

test.each([
  ['UTF-8', Buffer.from('案号,受理日期\n调1,2018-03-01\n'), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from('\ufeff案号,受理日期\r\n调1,2018-03-01\r\n'), 'utf-8'],
  ['GBK', gbkOf('案号,受理日期\r\n调1,2018-03-01'), 'gb18030'],
  ['UTF-16', Buffer.from('\ufeff案号\t受理日期\n调1\t2018-03-01\n', 'utf16le'), 'utf-16le'],
  ['semicolons', Buffer.from('案号;受理日期\n调1;2018-03-01\n'), 'utf-8'],
  ['line ends of old programs', Buffer.from('案号,受理日期\r调1,2018-03-01\r'), 'utf-8'],
])('a text file in %s', async (_, content, encoding) => {
  const table = await openTable(fileOf(content));
  expect(table).toMatchObject({ format: 'csv', encoding });
  expect(await rowsOf(table)).toEqual([{ number: 1, cells: ['案号', '受理日期'] }, { number: 2, cells: ['调1', '2018-03-01'] }]);
});

test('quotes, commas and line ends within a cell; blank lines count but are left out', async () => {
  const path = fileOf('a,b\n\n"x,\ny ""z""",5"管\n3,4');
  expect(await readAll(path)).toEqual([{ number: 1, cells: ['a', 'b'] }, { number: 3, cells: ['x,\ny "z"', '5"管'] }, { number: 4, cells: ['3', '4'] }]);
});

test('an open quote is told with its row, not swallowed', async () => {
  await expect(readAll(fileOf('a,b\n1,2\n3,"4\n5,6\n'))).rejects.toMatchObject({ code: 'file_quote_open', data: { line: 3 } });
});

test('records that cross the pieces in which a file is read', async () => {
  const lines = Array.from({ length: 30_000 }, (_, i) => `调${i},"第${i}行\n续"`);
  const rows = await readAll(fileOf(`案号,备注\n${lines.join('\n')}\n`));
  expect(rows).toHaveLength(30_001);
  expect(rows.at(-1)).toEqual({ number: 30_001, cells: ['调29999', '第29999行\n续'] });
});

test.each([
  ['nothing in it', '', 'file_empty'],
  ['.xls renamed .xlsx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]), 'file_is_old_excel'],
  ['a password', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')]), 'file_password_protected'],
  ['a web page named .xls', '<html><body><table><tr><td>案号</td></tr></table></body></html>', 'file_is_html'],
  ['a PDF', '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'file_kind_unknown'],
  ['a Word document', zipOf({ 'word/document.xml': '<a/>' }), 'file_kind_unknown'],
  ['bytes of no encoding', Buffer.from([0x41, 0x2c, 0xff, 0xff, 0x0a]), 'file_encoding_unknown'],
])('refused: %s', async (_, content, code) => {
  expect(await refusal(fileOf(content, 'file.xlsx'))).toBe(code);
});

test('refused: a workbook that was cut off', async () => {
  const path = await workbookOf({ 一: [['案号']] });
  truncateSync(path, 2000);
  expect(await refusal(path)).toBe('file_damaged');
});

test('refused: a zip bomb, by what it declares', async () => {
  const bomb = Buffer.alloc(80_000_000);
  expect(await refusal(fileOf(zipOf({ 'xl/workbook.xml': bomb })))).toBe('file_too_large_inside');
});

test('refused: a zip bomb that lies about its size, before it has unfolded', async () => {
  expect(await refusal(fileOf(zipOf({ 'xl/workbook.xml': Buffer.alloc(80_000_000) }, 1000)))).toBe('file_damaged');
});

test('limits: total, entries and shared strings', async () => {
  const path = await workbookOf({ 一: [['案号']] });
  const generous = { entries: 100, total: 1e6, strings: 1e6, ratio: 100, ratioFrom: 1e6 };
  await expect(openTable(path, generous)).resolves.toMatchObject({ format: 'xlsx' });
  for (const tight of [{ total: 1000 }, { entries: 3 }, { strings: 10 }, { ratio: 1, ratioFrom: 10 }])
    await expect(openTable(path, { ...generous, ...tight })).rejects.toMatchObject({ code: 'file_too_large_inside' });
});
