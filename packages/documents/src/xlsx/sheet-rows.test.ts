import { expect, test } from 'vitest';
import { fileOf, readAll, zipOf } from '../../test/files.ts';

type Sheet = { readonly rows: string; readonly strings?: string; readonly formats?: string; readonly workbook?: string };

/** A workbook with its parts in the order in which office programs save them: what the rows refer to comes after the rows. */
const book = ({ rows, strings = '', formats = '<xf numFmtId="0"/>', workbook = '' }: Sheet): string =>
  fileOf(zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r">${workbook}<sheets><sheet name="一" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId7" Target="worksheets/sheet3.xml"/><Relationship Id="rId8" Target="/xl/sharedStrings.xml"/></Relationships>',
    'xl/worksheets/sheet3.xml': `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="#,##0.00&quot;day&quot;"/><numFmt numFmtId="166" formatCode="[Red]General"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
  }));
const cellsOf = async (sheet: Sheet) => (await readAll(book(sheet))).map((row) => row.cells);

test('shared, rich and pronounced texts, entities and characters that XML cannot hold', async () => {
  const strings = '<si><t>案号</t></si><si><r><t xml:space="preserve">村 </t></r><r><t>民</t></r></si><si><t>东京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si><si><t>a&amp;b_x000D_&#10;c</t></si>';
  expect(await cellsOf({ strings, rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' })).toEqual([['案号', '村 民', '东京', 'a&b\r\nc']]);
});

test('cells and rows that are left out, and such without a place of their own', async () => {
  const found = await readAll(book({ rows: '<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row><row r="9"><c r="A9" s="0"/></row>' }));
  expect(found).toEqual([{ number: 3, cells: [null, 1, ...Array.from({ length: 24 }, () => null), 2] }, { number: 4, cells: [3, 4] }]);
});

test('dates by their format: built-in, Chinese, and formats that only look like one', async () => {
  const formats = '<xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="57"/><xf numFmtId="165"/><xf numFmtId="166"/>';
  const rows = `<row r="1">${[0, 1, 2, 3, 4].map((format) => `<c s="${format}"><v>43160</v></c>`).join('')}<c t="d"><v>2018-03-01</v></c></row>`;
  const day = new Date('2018-03-01');
  expect(await cellsOf({ formats, rows })).toEqual([[day, day, day, 43160, 43160, day]]);
});

test('the calendar that starts in 1904', async () => {
  expect(await cellsOf({ formats: '<xf numFmtId="14"/>', workbook: '<workbookPr date1904="1"/>', rows: '<row><c s="0"><v>41698</v></c></row>' })).toEqual([[new Date('2018-03-01')]]);
});

test('formulas with what they show, also filled-down ones; yes-no, errors and inline texts', async () => {
  const rows = '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>2</v></c><c r="B1" t="str"><f>"x"</f><v>x</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="inlineStr"><is><t>在</t><r><t>内</t></r></is></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row>';
  expect(await cellsOf({ rows })).toEqual([[{ formula: '=B1+1', shown: '2' }, { formula: '="x"', shown: 'x' }, true, { error: '#N/A' }, '在内'], [{ formula: '=B1+1', shown: '3' }]]);
});

test('a part that is not XML is a damaged file, and entities of its own are not unfolded', async () => {
  await expect(readAll(book({ rows: '<row><c>' }))).rejects.toMatchObject({ code: 'file_damaged' });
  await expect(readAll(book({ rows: '<row><c t="inlineStr"><is><t>&lol;</t></is></c></row>' }))).rejects.toMatchObject({ code: 'file_damaged' });
});
