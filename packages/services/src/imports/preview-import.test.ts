import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, eastStaff, headings, office, preview, state, store, upload, workbook, type World } from '../../test/world.ts';
import { confirmImport } from './confirm-import.ts';
import { inspectUpload } from './inspect-upload.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const texts = (found: { readonly problems: readonly { readonly text: { readonly zh: string } }[] }) => found.problems.map((problem) => problem.text.zh);

describe('every problem names row, column, what was found and what to do; nothing is stored', () => {
  test.each([
    ['text in a date column', [['调1', '三月一日', '2018-03-02']], headings, ['第2行「受理日期」：“三月一日”不是日期。请按 2018-12-02 的格式填写。']],
    ['2018-02-30', [['调1', '2018-02-30', null]], headings, ['第2行「受理日期」：“2018-02-30”没有这一天。请核对月份和日期，按 2018-12-02 的格式填写。']],
    ['an empty required cell', [['调1', '2018-03-01', null], ['', '2018-03-01', null]], headings, ['第3行「案号」：此项必填。请补填。']],
    ['two problems in one row', [['', '昨天', null]], headings, ['第2行「案号」：此项必填。请补填。', '第2行「受理日期」：“昨天”不是日期。请按 2018-12-02 的格式填写。']],
    ['a formula cell', [['调1', '2018-03-01', { formula: 'B2+1', result: '2018-03-02' }]], headings, ['第2行「录入日期」：“=B2+1”是公式单元格（显示为“2018-03-02”）。请复制该列后用“选择性粘贴—数值”覆盖，再重新上传。']],
    ['a case number of 18 digits as a number', [[Number('320499201803010001'), '2018-03-01', null]], headings, ['第2行「案号」：“320499201803010000”是超过15位的数字，表格软件已改掉末尾几位。请将该列设为“文本”格式后重新录入。']],
    ['one case number with two contents', [['调1', '2018-03-01', null], ['调2', '2018-03-01', null], ['调1', '2018-03-09', null]], headings, ['第4行「案号」：“调1”与第2行是同一条记录，但内容不同。请核对两行，只保留正确的一行。']],
    ['a missing column', [['调1', '2018-03-01']], ['案号', '录入日期'], ['第1行「受理日期」：缺少此列。请在表头加上以下任一列名：受理日期、受理时间；或在列匹配中指定对应的列。']],
    ['a renamed column that nobody knows', [['调1', '2018-03-01', null]], ['案号', '开始的日子', '录入日期'], ['第1行「受理日期」：缺少此列。请在表头加上以下任一列名：受理日期、受理时间；或在列匹配中指定对应的列。']],
    ['no headings', [['调1', '2018-03-01', null]], ['甲', '乙', '丙'], ['前10行里没有找到表头。请在第一行写上列名：案号、受理日期，也可以下载模板填写。']],
    ['headings only', [], headings, ['第1行：表头下面没有数据行。请填写数据后再导入；本期确无数据的，请办理零报告。']],
    ['a choice that there is not', [['调1', '2018-03-01', '好']], ['案号', '受理日期', '调解结果'], ['第2行「调解结果」：“好”不在可选值之内。请填写其中之一：调解成功、调解不成。']],
  ])('%s', async (_, rows, heads, expected) => {
    const before = await state(world);
    const found = await preview(world, await workbook(rows, heads));
    expect(texts(found)).toEqual(expected);
    expect(found.mayConfirm).toBe(false);
    expect(() => confirmImport(world.deps, { actor: office, jobId: found.jobId })).toThrow('nothing was imported');
    expect(await state(world)).toEqual(before);
  });

  test('units: unknown, missing, and rows of another unit than the chosen one', async () => {
    const heads = [...headings, '司法所'];
    const rows = [['调1', '2018-03-01', null, '北山所'], ['调2', '2018-03-01', null, null], ['调3', '2018-03-01', null, '西塘镇']];
    expect(texts(await preview(world, await workbook(rows, heads), { unitId: undefined }))).toEqual([
      '第2行「单位」：“北山所”不在本次考核的单位之内。请填写其中之一：东桥司法所、西塘司法所。',
      '第3行「单位」：没有填写单位。请填写司法所名称，或在导入时选择单位。',
    ]);
    expect(texts(await preview(world, await workbook(rows.slice(2), heads)))).toEqual(['第2行「单位」：“西塘镇”不是所选的单位（东桥司法所）。请删除其他单位的行，或改为按单位列导入。']);
  });

  test.each([
    ['an empty file', '', '文件是空的'],
    ['.xls renamed .xlsx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]), '旧版 Excel'],
  ])('%s is not even taken', async (_, content, sentence) => {
    await expect(upload(world, content)).rejects.toMatchObject({ sentences: { zh: expect.stringContaining(sentence) as unknown } });
  });
});

describe('what offices write is understood', () => {
  test.each([
    ['full-width digits', [['调１２', '２０１８－０３－０１', '2018年3月2日']]],
    ['spreadsheet dates', [['调12', new Date('2018-03-01'), new Date('2018-03-02')]]],
    ['slashes, dots and serial numbers', [['调12', '2018/3/1', 43161]]],
  ])('%s', async (_, rows) => {
    const found = await preview(world, await workbook(rows));
    expect(texts(found)).toEqual([]);
    expect(found.sample[0]?.cells.slice(0, 3).map((cell) => cell.value)).toEqual(['调12', '2018-03-01', '2018-03-02']);
  });

  test('a title above the headings, other names, another order, remarks in brackets', async () => {
    const found = await preview(world, await workbook([['填报单位：东桥司法所'], ['序号', '受理时间（必填）', '案件编码'], [1, '2018-03-01', '调13']], ['2018年纠纷案件登记表']));
    expect(texts(found)).toEqual([]);
    expect(found.sample).toEqual([expect.objectContaining({ row: 4, status: 'new' })]);
  });

  test('headings merged over two rows', async () => {
    const found = await preview(world, await workbook([[null, '受理日期', '录入日期'], ['调14', '2018-03-01', null]], ['案号', '办理情况', '']));
    expect(texts(found)).toEqual([]);
    expect(found.rows).toBe(1);
  });

  test('GBK text with a unit column, under several names of the units', async () => {
    const gbk = (text: string) => Buffer.from(text, 'latin1');
    const head = gbk('\xb0\xb8\xba\xc5,\xca\xdc\xc0\xed\xc8\xd5\xc6\xda,\xb5\xa5\xce\xbb\r\n');
    const eastName = gbk('\xb6\xab\xc7\xc5');
    const found = await preview(world, Buffer.concat([head, gbk('A1,2018-03-01,'), eastName, gbk('\r\nA2,2018-03-01,320499102\r\n')]), { unitId: undefined });
    expect(texts(found)).toEqual([]);
    expect(found.units).toEqual([{ unitId: 'east', unitName: '东桥司法所', rows: 1 }, { unitId: 'west', unitName: '西塘司法所', rows: 1 }]);
  });

  test('columns that the person matched by hand', async () => {
    const found = await preview(world, await workbook([['调15', '2018-03-01', null]], ['案号', '开始的日子', '录入日期']), { mapping: [{ field: 'caseNo', column: 0 }, { field: 'acceptedAt', column: 1 }] });
    expect(texts(found)).toEqual([]);
  });

  test('the same row twice is counted, not refused', async () => {
    const found = await preview(world, await workbook([['调16', '2018-03-01', null], ['调16', '2018-03-01', null]]));
    expect(found).toMatchObject({ rows: 2, valid: 2, new: 1, duplicatesInFile: 1, mayConfirm: true });
  });

  test('rows outside the period are counted', async () => {
    expect(await preview(world, await workbook([['调17', '2017-12-31', null], ['调18', '2018-01-01', null]]))).toMatchObject({ outsidePeriod: 1, mayConfirm: true });
  });
});

test('inspecting says which column holds which field', async () => {
  const uploadId = await upload(world, await workbook([['调1', '2018-03-01', '东桥', '备注']], ['案号', '受理时间', '司法所', '说明']));
  const found = await inspectUpload(world.deps, { actor: office, assessmentId: world.assessmentId, dataset: 'sample/disputes', uploadId });
  expect(found).toMatchObject({ format: 'xlsx', sheets: ['纠纷'], headerRow: 1, headings: ['案号', '受理时间', '司法所', '说明'], unmatched: ['说明'], unitColumn: { column: 2, heading: '司法所' }, rows: 1, problems: [] });
  expect(found.mapping.filter((field) => field.column !== null)).toEqual([expect.objectContaining({ field: 'caseNo', column: 0, heading: '案号' }), expect.objectContaining({ field: 'acceptedAt', column: 1, heading: '受理时间', required: true })]);
});

test('a station imports for itself only', async () => {
  const file = await workbook([['调20', '2018-03-01', null]]);
  await expect(preview(world, file, { actor: eastStaff, unitId: 'west' })).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(preview(world, file, { actor: eastStaff, unitId: undefined })).rejects.toMatchObject({ code: 'not_allowed' });
  expect(await store(world, file, { actor: eastStaff })).toMatchObject({ inserted: 1, reportedUnits: 1 });
});
