import { expect, test } from 'vitest';
import { changedRows, isMark, type RatingSheet } from './panel-data.ts';

const row = (unitId: string, value: string | null, closed: 'own-unit' | null = null) => ({ unitId, unitName: unitId, value, note: '', version: value === null ? 0 : 1, at: null, closed });
const sheet: RatingSheet = { measure: 'm', title: { zh: '评价' }, locked: null, due: 2, rated: 1, tracks: [{ id: 't', title: { zh: '所' }, weight: '10', rows: [row('a', '90'), row('b', null), row('own', null, 'own-unit')] }] };

test('only rows with another mark or note are stored; the own unit and what was emptied are not', () => {
  const typed = (entries: Record<string, string>) => new Map(Object.entries(entries).map(([id, value]) => [id, { value, note: '' }]));
  expect(changedRows(sheet, typed({ a: '90' }))).toEqual([]);
  expect(changedRows(sheet, typed({ a: '91', b: '80', own: '100' })).map((one) => one.unitId)).toEqual(['a', 'b']);
  expect(changedRows(sheet, typed({ a: '' }))).toEqual([]);
});

test.each([['0', true], ['100', true], ['88.5', true], ['100.5', false], ['88.555', false], ['８８', false], ['', false]])('%s is a mark: %s', (value, is) => {
  expect(isMark(value)).toBe(is);
});
