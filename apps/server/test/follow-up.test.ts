import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoWorld, demoWorld } from './demo-world.ts';

const assessmentId = 'wujin-2018';
let world: DemoWorld;
beforeAll(async () => { world = await demoWorld(); });
afterAll(() => world.close());

it('the demo shows repairs at every stage; a department acts on its own items', async () => {
  const office = await world.as('kaohe');
  const { rows, counts } = await office.rectification.list({ assessmentId });
  expect(counts).toEqual({ open: 1, in_progress: 1, claimed_done: 2, returned: 1, verified: 1 });
  const open = rows.find((item) => item.state === 'open' && item.departments.includes('基层科'));
  const detail = await (await world.as('jiceng')).rectification.get({ id: open?.id ?? '' });
  expect([detail.body, detail.mayDo]).toEqual(['基层科', ['start']]);
  expect((await (await world.as('jiceng')).rectification.start({ id: detail.id })).state).toBe('in_progress');
  await expect((await world.as('jiceng')).rectification.remind({ id: detail.id, reason: '逾期' })).rejects.toThrow('职责');
});

it('a plan of the library becomes items; a station sees neither', async () => {
  const office = await world.as('kaohe');
  const { id } = await office.externalResults.take({ assessmentId, planId: 'jintan-2016' });
  expect((await office.externalResults.get({ id })).total).toEqual({ full: '242', got: '181.98', lost: '60.02', items: 25 });
  expect(await office.externalResults.plan({ id, dueAt: '2099-12-31' })).toEqual({ created: 25 });
  expect((await office.rectification.list({ assessmentId, origin: 'external' })).total).toBe(25);
  expect((await (await world.as('hutang')).rectification.list({ assessmentId })).rows.every((item) => item.unitId === 'wujin-hutang')).toBe(true);
  await expect((await world.as('hutang')).externalResults.get({ id })).rejects.toThrow('职责');
});

it('the document of 2018 names no consequences: its ledger is empty and says so', async () => {
  expect(await (await world.as('lingdao')).consequences.list({ assessmentId })).toMatchObject({ rows: [], total: 0, named: false, mayDecide: false, locked: { zh: expect.stringContaining('办理此事的阶段尚未开始') } });
  await expect((await world.as('hutang')).consequences.setPointValue({ assessmentId, cny: '1', decision: 'x' })).rejects.toThrow('职责');
});
