import { describe, expect, test } from 'vitest';
import { readCases } from './read-cases.ts';

const valid = {
  id: '001-01', doc: '001', kind: 'scoring', title: 't', covers: ['deduct_once'], config: {},
  inputs: { units: [{ id: 'A', type: 'town', measures: { disputes_entered_ratio: 0.98 }, judgements: {} }] },
  expected: { units: [{ id: 'A', total: 99 }] }, why: ['w'],
};

const problemsOf = (change: object) => {
  const file = readCases(JSON.stringify({ doc: '001', cases: [{ ...valid, ...change }] }));
  if ('problems' in file) return file.problems;
  const [first] = file.cases;
  return first !== undefined && 'problems' in first ? first.problems : [];
};

test('a valid case is read', () => {
  expect(problemsOf({})).toEqual([]);
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
  test('an id that is used twice', () => {
    expect(readCases(JSON.stringify({ doc: '001', cases: [valid, valid] }))).toMatchObject({ problems: [{ path: 'cases[1].id' }] });
  });
  test('a broken case does not hide the others', () => {
    const file = readCases(JSON.stringify({ doc: '001', cases: [{ ...valid, kind: 'x' }, { ...valid, id: '001-02' }] }));
    expect('cases' in file && file.cases.map((one) => 'form' in one)).toEqual([false, true]);
  });
});
