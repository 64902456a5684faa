import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, office, upload, workbook, type World } from '../../test/world.ts';
import type { Actor } from '../policy/actor.ts';
import { checkUnitList } from './check-unit-list.ts';
import { endUnit } from './end-unit.ts';
import { getUnitTemplate } from './get-unit-template.ts';
import { importUnits } from './import-units.ts';
import { listUnits } from './list-units.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const heads = ['单位名称', '简称', '类别', '镇/街道', '编码', '常住人口'];
type Cells = Parameters<typeof workbook>[0];

const send = async (content: Uint8Array | string, actor: Actor = office) => ({ actor, parentId: 'county', uploadId: await upload(world, content, actor, '单位.xlsx') });
const check = async (rows: Cells, headings: readonly string[] = heads) => checkUnitList(world.deps, await send(await workbook(rows, headings)));
const units = async () => (await listUnits(world.deps, { actor: office, parentId: 'county', page: 1, pageSize: 50 })).rows.map((unit) => [unit.code, unit.name, unit.kind, unit.class]);

const good: Cells = [
  ['东桥司法所', null, '司法所', '镇', '320499101', 50_000],
  ['北山街道司法所', '北山', '基层司法所', '街道', '320499103', '８０，０００'],
  ['南湖司法所', null, '司法所', '乡', null, null],
  ['基层科', null, '科室', '/', null, '-'],
];

describe('every problem names row, column, what was found and what to do; nothing is stored', () => {
  test.each<[string, Cells, readonly string[], string[]]>([
    ['an unknown kind and class', [['北山司法所', null, '派出所', '村', null, null]], heads, [
      '第2行「类别」：“派出所”不在可选值之内。请填写其中之一：司法所、科室、二级单位、律师事务所、公证处、下级局。',
      '第2行「镇/街道」：“村”不在可选值之内。请填写其中之一：镇、街道。',
    ]],
    ['no name, half a resident', [[null, null, '司法所', null, null, 1.5]], heads, ['第2行「单位名称」：此项必填。请补填。', '第2行「常住人口」：“1.5”不是整数。请填整数，如 12。']],
    ['a unit twice, a code twice', [['北山司法所', null, '司法所', null, '7', null], ['北山司法所', null, '司法所', null, null, null], ['南湖司法所', null, '司法所', null, '7', null]], heads, [
      '第3行「单位名称」：“北山司法所”与第2行是同一个单位。每个单位只写一行，请删去多余的一行。',
      '第4行「编码」：“7”与第2行的编码相同。每个单位的编码各不相同，不确定的可留空。',
    ]],
    ['a unit twice, in a row with another problem', [['北山司法所', null, '司法所', null, null, null], ['北山司法所', null, '派出所', null, null, null]], heads, [
      '第3行「类别」：“派出所”不在可选值之内。请填写其中之一：司法所、科室、二级单位、律师事务所、公证处、下级局。',
      '第3行「单位名称」：“北山司法所”与第2行是同一个单位。每个单位只写一行，请删去多余的一行。',
    ]],
    ['the code of another unit', [['东桥司法所', null, '司法所', null, '320499102', null], ['北山司法所', null, '司法所', null, '320499', null]], heads, [
      '第2行「编码」：“320499102”是“西塘司法所”的编码。请核对编码，不确定的可留空。',
      '第3行「编码」：“320499”是“样例县”的编码。请核对编码，不确定的可留空。',
    ]],
    ['a formula', [[{ formula: 'A1&"所"', result: '北山所' }, null, '司法所', null, null, null]], heads, ['第2行「单位名称」：“=A1&"所"”是公式单元格（显示为“北山所”）。请复制该列后用“选择性粘贴—数值”覆盖，再重新上传。']],
    ['no column of kinds', [['北山司法所', null]], heads.slice(0, 2), ['第1行「类别」：缺少此列。请在表头加上“类别”，也可以下载模板填写。']],
    ['headings only', [], heads, ['第1行：表头下面没有单位。请每行填写一个单位。']],
  ])('%s', async (_name, rows, headings, expected) => {
    const before = await units();
    const found = await check(rows, headings);
    expect(found.problems.map((problem) => problem.text.zh)).toEqual(expected);
    await expect(importUnits(world.deps, await send(await workbook(rows, headings)))).rejects.toMatchObject({ code: 'unit_import_has_problems', data: { count: expected.length } });
    expect(await units()).toEqual(before);
  });

  test('a file of another kind is not even taken; another county’s office and somebody else’s file are refused', async () => {
    await expect(send('<html><table></table></html>')).rejects.toMatchObject({ code: 'file_is_html' });
    const neighbour: Actor = { userId: 'neighbour', name: '邻县考核员', duties: [{ role: 'office-admin', orgId: 'county2', orgPath: '/county2/' }] };
    await expect(importUnits(world.deps, await send(await workbook(good, heads), neighbour))).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(importUnits(world.deps, { ...(await send(await workbook(good, heads))), actor: { ...office, userId: 'somebody' } })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a good list', () => {
  test('is shown first, then stored whole; the same list again changes nothing', async () => {
    expect(await check(good)).toMatchObject({ rows: 4, problems: [], new: 3, changed: 0, unchanged: 1 });
    expect(await importUnits(world.deps, await send(await workbook(good, heads)))).toEqual({ new: 3, changed: 0, unchanged: 1 });
    const after = await units();
    expect(after).toEqual([
      ['320499-01', '南湖司法所', 'station', 'town'], ['320499-02', '基层科', 'office', null],
      ['320499101', '东桥司法所', 'station', 'town'], ['320499102', '西塘司法所', 'station', 'town'], ['320499103', '北山街道司法所', 'station', 'street'],
    ]);
    expect(await importUnits(world.deps, await send(await workbook(good, heads)))).toEqual({ new: 0, changed: 0, unchanged: 4 });
    expect(await units()).toEqual(after);
  });

  test('other headings, .csv, a title above, a rename by code and a code by name', async () => {
    const text = '样例县单位一览表,,,\n名称,单位类型,行政区划代码,人口\n北山司法所,司法所,320499103,81000\n南湖司法所,司法所,320499104,\n';
    expect(await importUnits(world.deps, await send(text))).toEqual({ new: 0, changed: 2, unchanged: 0 });
    expect((await units()).filter(([code]) => code === '320499103' || code === '320499104')).toEqual([['320499103', '北山司法所', 'station', 'street'], ['320499104', '南湖司法所', 'station', 'town']]);
  });

  test('a unit that has ended is not brought back by its name', async () => {
    await endUnit(world.deps, { actor: office, id: 'west', validTo: '2018-12-31' });
    expect(await check([['西塘司法所', null, '司法所', '镇', null, null]])).toMatchObject({ new: 1, problems: [] });
    expect((await check([['西塘司法所', null, '司法所', '镇', '320499102', null]])).problems.map((problem) => problem.code)).toEqual(['unit-code-taken']);
  });

  test('the template is read as it was written', async () => {
    const { content, fileName } = await getUnitTemplate();
    expect(fileName).toBe('单位名单.xlsx');
    expect((await checkUnitList(world.deps, await send(content))).problems.map((problem) => problem.code)).toEqual(['unit-rows-missing']);
  });
});
