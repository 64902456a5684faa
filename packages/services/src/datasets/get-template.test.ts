import { afterAll, beforeAll, expect, test } from 'vitest';
import { Workbook } from '@cj-tech-master/excelts';
import { createWorld, disputesDataset, preview, type World } from '../../test/world.ts';
import { getTemplate } from './get-template.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

test('a template that is filled in is imported without a correction', async () => {
  const { fileName, content } = await getTemplate(world.deps, { dataset: disputesDataset });
  expect(fileName).toBe('纠纷案件.xlsx');
  const book = new Workbook();
  await book.xlsx.load(content);
  book.worksheets[0]?.addRow(['调1', '2018-03-01', '2018-03-02', '是', '调解成功', 100, '示例甲', '东桥司法所']);
  const found = await preview(world, new Uint8Array(await book.xlsx.writeBuffer()), { unitId: undefined });
  expect(found).toMatchObject({ problems: [], new: 1, mayConfirm: true });
});

test('an untouched template has no rows', async () => {
  const { content } = await getTemplate(world.deps, { dataset: disputesDataset });
  expect((await preview(world, content)).problems.map((problem) => problem.code)).toEqual(['no-rows']);
});

test('an unknown dataset', async () => {
  await expect(getTemplate(world.deps, { dataset: 'sample/none' })).rejects.toMatchObject({ code: 'dataset_unknown' });
});
