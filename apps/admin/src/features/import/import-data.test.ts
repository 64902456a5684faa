import { describe, expect, test } from 'vitest';
import { matchedColumns, missingFields, stepOf, unusedHeadings, type Inspection } from './import-data.ts';

const field = (name: string, column: number | null, required = true) => ({ field: name, label: { zh: name }, required, type: 'text', aliases: [], column, heading: null });
const inspection: Inspection = {
  fileName: '纠纷.xlsx', size: 10, format: 'xlsx', encoding: null, sheets: ['Sheet1'], sheet: 'Sheet1', headerRow: 1,
  headings: ['案号', '受理日期', '备注', ''],
  mapping: [field('caseNo', 0), field('acceptedAt', null), field('note', null, false)],
  unmatched: ['备注'], unitColumn: null, sampleRows: [], rows: 3, problems: [],
};

test('the matched columns are the first choice', () => {
  expect(matchedColumns(inspection)).toEqual({ sheet: 'Sheet1', columns: { caseNo: 0, acceptedAt: null, note: null }, unitColumn: null });
});

test('a required field without a column is missing until one is chosen', () => {
  const choice = matchedColumns(inspection);
  expect(missingFields(inspection, choice).map((entry) => entry.field)).toEqual(['acceptedAt']);
  expect(missingFields(inspection, { ...choice, columns: { ...choice.columns, acceptedAt: 1 } })).toEqual([]);
});

test('headings that nothing takes are named; empty ones and the unit column are not', () => {
  const choice = matchedColumns(inspection);
  expect(unusedHeadings(inspection, choice, false)).toEqual(['受理日期', '备注']);
  expect(unusedHeadings(inspection, { ...choice, unitColumn: 2 }, true)).toEqual(['受理日期']);
});

describe('the step that the URL means', () => {
  test.each<[Parameters<typeof stepOf>[0], Parameters<typeof stepOf>[1], number]>([
    [{}, undefined, 0],
    [{ dataset: 'm/d' }, undefined, 0],
    [{ upload: 'u' }, undefined, 0],
    [{ dataset: 'm/d', upload: 'u' }, undefined, 1],
    [{ dataset: 'm/d', upload: 'u', job: 'j' }, 'running', 2],
    [{ dataset: 'm/d', upload: 'u', job: 'j' }, 'ready', 2],
    [{ dataset: 'm/d', upload: 'u', job: 'j' }, 'failed', 2],
    [{ dataset: 'm/d', upload: 'u', job: 'j' }, 'stored', 3],
  ])('%o in state %s is step %i', (search, state, step) => {
    expect(stepOf(search, state)).toBe(step);
  });
});
