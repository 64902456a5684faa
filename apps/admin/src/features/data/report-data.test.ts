import { expect, test } from 'vitest';
import { countStates, visibleMatrix, type ReportStatus } from './report-data.ts';

const cell = (unitId: string, dataset: string, state: 'reported' | 'nil' | 'missing', due = true) => ({ unitId, dataset, due, state, by: null, at: null, note: null, facts: 0 });
const status: ReportStatus = {
  datasets: [
    { id: 'm/disputes', title: { zh: '纠纷' }, cadence: 'monthly', due: true },
    { id: 'm/committees', title: { zh: '调委会' }, cadence: 'yearly', due: true },
    { id: 'm/unused', title: { zh: '未用' }, cadence: 'yearly', due: false },
  ],
  tracks: [{ id: 'station', title: { zh: '司法所' } }, { id: 'office', title: { zh: '股室' } }],
  units: [{ id: 'a', name: '甲所', track: 'station', mayFile: true }, { id: 'b', name: '乙所', track: 'station', mayFile: false }, { id: 'c', name: '办公室', track: 'office', mayFile: false }],
  cells: [cell('a', 'm/disputes', 'reported'), cell('b', 'm/disputes', 'missing'), cell('a', 'm/committees', 'nil'), cell('b', 'm/committees', 'reported'), cell('a', 'm/unused', 'missing', false), cell('b', 'm/unused', 'missing', false), cell('c', 'm/disputes', 'missing', false), cell('c', 'm/committees', 'reported', false)],
};

test('a dataset that is not due does not count and is not shown', () => {
  const shown = visibleMatrix(status, {});
  expect(shown.datasets.map((dataset) => dataset.id)).toEqual(['m/disputes', 'm/committees']);
  expect(countStates(shown.cells)).toEqual({ due: 4, reported: 2, nil: 1, missing: 1 });
});

test('only what is missing leaves the datasets that someone owes', () => {
  expect(visibleMatrix(status, { missing: true }).datasets.map((dataset) => dataset.id)).toEqual(['m/disputes']);
  expect(visibleMatrix(status, { missing: true, unit: 'a' }).datasets).toEqual([]);
});

test('one unit is one column', () => {
  const shown = visibleMatrix(status, { unit: 'b' });
  expect(shown.units.map((unit) => unit.name)).toEqual(['乙所']);
  expect(countStates(shown.cells)).toEqual({ due: 2, reported: 1, nil: 0, missing: 1 });
});

test('an office owes nothing that only stations are assessed by: no column, no gap', () => {
  expect(visibleMatrix(status, {}).units.map((unit) => unit.id)).toEqual(['a', 'b']);
  expect(visibleMatrix(status, { track: 'office' })).toMatchObject({ units: [], datasets: [] });
  const office = visibleMatrix(status, { unit: 'c' });
  expect(office.cells.map((one) => one.dataset)).toEqual(['m/committees']);
  expect(countStates(office.cells)).toEqual({ due: 0, reported: 0, nil: 0, missing: 0 });
});
