import { expect, test } from 'vitest';
import { beginningOf, type CoverageRow, filterRows, proofsOf } from './coverage-rows.ts';

const row = (id: string, state: CoverageRow['state'], text: string): CoverageRow => ({ id, section: '人民调解', item: '1', text, kind: 'rule', state, where: [], shownBy: [], reason: null });
const rows = [row('001-a', 'executed', '录入不及时扣1分。'), row('001-b', 'placed', '规范登记。'), row('001-c', 'not-executable', '一、总则')];
const ids = (filter: Parameters<typeof filterRows>[1]) => filterRows(rows, filter).map(({ id }) => id);

test('clauses are found by state, by their number and by their text', () => {
  expect(ids({})).toEqual(['001-a', '001-b', '001-c']);
  expect(ids({ state: 'placed' })).toEqual(['001-b']);
  expect(ids({ clause: '001-c' })).toEqual(['001-c']);
  expect(ids({ clause: '录入' })).toEqual(['001-a']);
  expect(ids({ state: 'placed', clause: '录入' })).toEqual([]);
});

test('worked cases and tests are told apart', () => {
  expect(proofsOf({ shownBy: ['001-01', 'packages/schemes/test/every-rule-fires.test.ts'] })).toEqual({ cases: ['001-01'], tests: ['packages/schemes/test/every-rule-fires.test.ts'] });
});

test('a part of a sentence is looked for without the mark at its end', () => {
  expect(beginningOf({ text: '纠纷录入率不达标扣1分，' })).toBe('纠纷录入率不达标扣1分');
  expect(beginningOf({ text: '录入率'.repeat(20) })).toHaveLength(40);
});
