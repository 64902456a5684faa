import { describe, expect, test } from 'vitest';
import { readCases } from './read-cases.ts';

const valid = {
  id: '001-01', doc: '001', kind: 'scoring', title: 't', covers: ['deduct_once'], config: {},
  inputs: { units: [{ id: 'A', type: 'town', measures: { disputes_entered_ratio: 0.98 }, judgements: {} }] },
  expected: { units: [{ id: 'A', total: 99 }] }, why: ['w'],
};

const problemsOf = (change: object) => {
  // JSON.stringify writes no number that a float cannot hold: "@1e999" stands for one.
  const file = readCases(JSON.stringify({ doc: '001', cases: [{ ...valid, ...change }] }).replace(/"@([^"]+)"/g, '$1'));
  if ('problems' in file) return file.problems;
  const [first] = file.cases;
  return first !== undefined && 'problems' in first ? first.problems : [];
};

test('a valid case is read', () => {
  expect(problemsOf({})).toEqual([]);
});

test('a whole number may be written with a point or an exponent', () => {
  expect(problemsOf({ kind: 'records', expected: {}, inputs: { assessmentYear: '@2018.0', units: [{ id: 'A', facts: { location: { toBeLocated: '@1e2', located: '@98.0' } } }] } })).toEqual([]);
});

test('what was found is shown as the file writes it', () => {
  expect(problemsOf({ id: 7 })).toMatchObject([{ got: '7' }]);
});

describe('each mistake is reported with its path', () => {
  test.each([
    ['an unlisted key of the case', { note: 'x' }, 'cases[0].note'],
    ['an unlisted key of a unit', { inputs: { units: [{ ...valid.inputs.units[0], colour: 'red' }] } }, 'cases[0].inputs.units[0].colour'],
    ['an unlisted key of the expectation', { expected: { units: [{ id: 'A', grade: 1 }] } }, 'cases[0].expected.units[0].grade'],
    ['an unknown option', { config: { rounding: 'none' } }, 'cases[0].config.rounding'],
    ['an unknown literal', { config: { percentagePoint: 'half' } }, 'cases[0].config.percentagePoint'],
    ['an option of the product only', { config: { notApplicable: 'full' } }, 'cases[0].config.notApplicable'],
    ['an unknown measure', { inputs: { units: [{ id: 'A', measures: { disputes: 1 }, judgements: {} }] } }, 'cases[0].inputs.units[0].measures.disputes'],
    ['a judged measure among the measures', { inputs: { units: [{ id: 'A', measures: { judged_superior_tasks_bonus: 1 }, judgements: {} }] } }, 'cases[0].inputs.units[0].measures.judged_superior_tasks_bonus'],
    ['a measure among the judgements', { inputs: { units: [{ id: 'A', measures: {}, judgements: { aid_campaigns: 1 } }] } }, 'cases[0].inputs.units[0].judgements.aid_campaigns'],
    ['a class that does not exist', { inputs: { units: [{ id: 'A', type: 'village', measures: {}, judgements: {} }] } }, 'cases[0].inputs.units[0].type'],
    ['no units', { inputs: { units: [] } }, 'cases[0].inputs.units'],
    ['an unknown kind', { kind: 'guessing' }, 'cases[0].kind'],
    ['a kind whose layouts have other keys', { kind: 'transfer' }, 'cases[0].inputs'],
    ['a date that is none', { kind: 'records', inputs: { assessmentYear: 2018, asOf: '2018-02-30', units: [{ id: 'A', facts: {} }] } }, 'cases[0].inputs.asOf'],
    ['a list of options', { config: [] }, 'cases[0].config'],
    ['a variant that changes nothing', { variants: [{ config: {}, expected: {}, why: [] }] }, 'cases[0].variants[0].config'],
    ['a number beyond measure', { inputs: { units: [{ id: 'A', measures: {}, judgements: { judged_superior_tasks_bonus: '@1e999' } }] } }, 'cases[0].inputs.units[0].judgements.judged_superior_tasks_bonus'],
    ['a count that is no whole number', { kind: 'records', inputs: { assessmentYear: 2018.5, units: [{ id: 'A', facts: {} }] } }, 'cases[0].inputs.assessmentYear'],
    ['a month that does not exist', { kind: 'records', inputs: { assessmentYear: 2018, units: [{ id: 'A', facts: { doubleEight: [{ personNo: 'p1', month: '2018-13', educationHours: 8, serviceHours: 8 }] } }] } }, 'cases[0].inputs.units[0].facts.doubleEight[0].month'],
    ['more rows than a county has', { kind: 'records', inputs: { assessmentYear: 2018, units: [{ id: 'A', facts: { releasedCounts: { total: 1_000_001 } } }] } }, 'cases[0].inputs.units[0].facts.releasedCounts.total'],
    ['an unlisted field of a row', { kind: 'records', inputs: { assessmentYear: 2018, units: [{ id: 'A', facts: { mediators: [{ mediatorNo: 'm1', age: 40 }] } }] } }, 'cases[0].inputs.units[0].facts.mediators[0].age'],
  ])('%s', (_name, change, path) => {
    expect(problemsOf(change).map((problem) => problem.path)).toContain(path);
  });
});

describe('a broken file', () => {
  test('no JSON', () => {
    expect(readCases('{"doc": ')).toHaveProperty('problems');
  });
  test('unknown document, unlisted key, a missing list', () => {
    expect(readCases('{"doc":"009","cases":[],"more":1}')).toMatchObject({ problems: [{ path: 'doc' }, { path: 'more' }] });
    expect(readCases('{"doc":"001"}')).toMatchObject({ problems: [{ path: 'cases' }] });
  });
  test('a key that readers of records would pass over', () => {
    expect(readCases('{"doc":"001","cases":[{"inputs":{"units":[{"measures":{"__proto__":1}}]}}]}')).toMatchObject({ problems: [{ path: '', got: '"__proto__" cannot be a key' }] });
  });
  test('an id that is used twice', () => {
    expect(readCases(JSON.stringify({ doc: '001', cases: [valid, valid] }))).toMatchObject({ problems: [{ path: 'cases[1].id' }] });
  });
  test('a broken case does not hide the others', () => {
    const file = readCases(JSON.stringify({ doc: '001', cases: [{ ...valid, kind: 'x' }, { ...valid, id: '001-02' }] }));
    expect('cases' in file && file.cases.map((one) => 'form' in one)).toEqual([false, true]);
  });
});
