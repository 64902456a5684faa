import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import { fileOf, readAll } from '../../test/files.ts';
import { exportTable } from './export-table.ts';
import { safeText } from './safe-text.ts';
import { writeTemplate } from './write-template.ts';

test.each([['=1+1', "'=1+1"], ['+86', "'+86"], ['-', "'-"], ['@x', "'@x"], ['湖塘镇', '湖塘镇'], ['', '']])('%s is written as %s', (text, written) => {
  expect(safeText(text)).toBe(written);
});

test.each(['xlsx', 'csv'] as const)('an export is read again as it was written: %s', async (format) => {
  const path = fileOf(await exportTable({ title: '考核/排名', headings: ['名次', '单位', '总分'], rows: [[1, '湖塘镇', '96.5'], [2, '=cmd()', null]] }, format));
  expect((await readAll(path)).map((row) => row.cells.map((cell) => (typeof cell === 'number' ? String(cell) : cell)))).toEqual([
    ['名次', '单位', '总分'],
    ['1', '湖塘镇', '96.5'],
    ['2', "'=cmd()", ...(format === 'csv' ? [''] : [])],
  ]);
});

test('a template: headings, notes, lists to choose from, dates as text, and a sheet that explains', async () => {
  const bytes = await writeTemplate('纠纷案件', [
    { heading: '案号', hint: '必填，文字', required: true, text: true, choices: [] },
    { heading: '重大', hint: '是或否', required: false, text: false, choices: ['是', '否'] },
  ]);
  expect(await readAll(fileOf(bytes))).toEqual([{ number: 1, cells: ['案号', '重大'] }]);
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const sheet = workbook.getWorksheet('纠纷案件');
  expect(sheet?.getCell('B5').dataValidation).toMatchObject({ type: 'list', formulae: ['"是,否"'] });
  expect(sheet?.getColumn(1).numFmt).toBe('@');
  expect(workbook.getWorksheet('填写说明')?.getCell('C2').text).toBe('必填，文字');
});
