import type { UnitResultRow } from '@siheng/db';
import type { Track } from '@siheng/kernel';
import { expect, test } from 'vitest';
import { decisiveItems } from './decisive-items.ts';

const item = (id: string, kind: 'scored' | 'bonus' = 'scored') => ({ id, title: { zh: id }, kind, fullPoints: '10', standards: [], method: [], departments: [], rules: [] });
const track: Track = { id: 't', title: { zh: '所' }, unitKinds: ['station'], fullPoints: '20', sections: [{ id: 's', title: { zh: '部分' }, kind: 'scored', fullPoints: '20', items: [item('same'), item('apart')] }] };
const result = (unitId: string, total: number, items: readonly number[]): UnitResultRow => ({ runId: 'r', unitId, track: 't', total: total * 10_000, base: 0, bonus: 0, rank: 1, groupRank: 1, tied: 1, grade: null, provisional: false, items: items.map((one) => one * 10_000), sections: [], unscored: [] });

test('the item in which units differ carries the whole spread; where all are alike there is none', () => {
  expect(decisiveItems(track, false, [result('a', 20, [10, 10]), result('b', 16, [10, 6])])).toMatchObject([{ item: 'apart', share: '1.0000', lowest: '6.0000', highest: '10.0000' }]);
  expect(decisiveItems(track, false, [result('a', 20, [10, 10]), result('b', 20, [10, 10])])).toEqual([]);
  expect(decisiveItems(track, false, [])).toEqual([]);
});

test('shares add up to one, with what limits and deductions from the total did', () => {
  const shares = decisiveItems(track, false, [result('a', 18, [8, 10]), result('b', 13, [9, 6]), result('c', 15, [10, 5])]);
  expect(shares.map((share) => share.item)).toContain(null);
  expect(shares.reduce((sum, { share }) => sum + Number(share), 0)).toBeCloseTo(1, 3);
});

test('in a weighted total a point of the sheet is worth less, and the panels have their share', () => {
  const weighted: Track = { ...track, composite: { content: '70', parts: [{ of: 'platform/x', weight: '30', title: { zh: '测评' } }] } };
  // 20 of 20 → 70 + 24 = 94; 16 of 20 → 56 + 27 = 83
  const shares = decisiveItems(weighted, true, [result('a', 94, [10, 10]), result('b', 83, [10, 6])]);
  expect(shares.map(({ item, share, lowest, highest }) => [item, share, lowest, highest])).toEqual([['apart', '1.2727', '21.0000', '35.0000'], [null, '-0.2727', '24.0000', '27.0000']]);
});
