import { describe, expect, test } from 'vitest';
import { readCases } from './read-cases.ts';
import { runCase } from './run-case.ts';
import { schemeOfDocument } from '../library/scheme-library.ts';

type Unit = { readonly measures?: object; readonly judgements?: object; readonly type?: string | undefined };

const run = ({ measures = {}, judgements = {}, ...unit }: Unit, expected: object = {}) => {
  const one = { id: '001-01', doc: '001', kind: 'scoring', title: 't', covers: ['c'], config: {}, inputs: { units: [{ id: 'A', type: 'town', measures, judgements, ...unit }] }, expected: { units: [{ id: 'A', ...expected }] }, why: ['w'] };
  const file = readCases(JSON.stringify({ doc: '001', cases: [one] }));
  const [read] = 'cases' in file ? file.cases : [];
  return read === undefined ? [] : runCase(read, { schemeOf: schemeOfDocument, measure: () => ({}) });
};

describe('a value that is not what its measure is', () => {
  test.each<[string, unknown, string]>([
    ['weekly_screening_done', 0, 'true or false'],
    ['weekly_screening_done', 'false', 'true or false'],
    ['village_heads_unaware', 'many', 'true or false, or how many'],
    ['village_heads_unaware', 0.5, 'true or false, or how many'],
    ['disputes_entered_ratio', true, 'a ratio from 0 to 1'],
    ['disputes_entered_ratio', 1.01, 'a ratio from 0 to 1'],
    ['disputes_entered_ratio', -0.1, 'a ratio from 0 to 1'],
    ['disputes_entered_ratio', 98, 'a ratio from 0 to 1'],
    ['district_petitions', true, 'a whole number from 0'],
    ['district_petitions', '3', 'a whole number from 0'],
    ['district_petitions', -1, 'a whole number from 0'],
    ['district_petitions', 2.5, 'a whole number from 0'],
    ['district_petitions', [{}], 'a whole number from 0'],
    ['disputes_per_mediator', 'eight', 'a number'],
    ['disputes_per_mediator', 0.1 + 0.2, 'a number of at most 15 digits'],
    ['standardisation_level', true, 'the name of a level'],
    ['commendations', 2, 'a list of events'],
  ])('%s: %j', (name, value, expected) => {
    expect(run({ measures: { [name]: value } })).toEqual([{ path: `inputs.units[0].measures.${name}`, expected, got: expect.any(String) }]);
  });

  test.each<[string, unknown, number]>([
    ['weekly_screening_done', false, 99],
    ['village_heads_unaware', 3, 99.5],
    ['disputes_entered_ratio', 1, 100],
    ['disputes_entered_ratio', 0, 99],
    ['district_petitions', 1, 99],
    ['disputes_per_mediator', 7.999999999, 99],
    ['new_recruit_training_days', 3, 100],
  ])('%s: %j is what it should be', (name, value, total) => {
    expect(run({ measures: { [name]: value } }, { total })).toEqual([]);
  });
});

describe('a judgement that its rule refuses', () => {
  test.each<[string, unknown, string]>([
    ['judged_correction_law_violations', 1.99, 'from 2 to 8'],
    ['judged_correction_law_violations', [2, 8.01], 'from 2 to 8'],
    ['judged_superior_tasks_bonus', 1.1, 'from 0 to 1'],
    ['judged_superior_tasks_bonus', -0.1, 'from 0 to 1'],
    ['judged_file_content_defects', [1, 2], 'one value from 1 to 4'],
  ])('%s: %j', (name, value, expected) => {
    expect(run({ judgements: { [name]: value } })).toEqual([{ path: `inputs.units[0].judgements.${name}`, expected, got: expect.any(String) }]);
  });

  test('also where nothing triggers it', () => {
    expect(run({ measures: { consultations_entered: 100 }, judgements: { judged_consultation_shortfall: 0.4 } })).toMatchObject([{ expected: 'from 0.5 to 1', got: '0.4' }]);
  });
});

test('a unit without the type that a threshold asks for', () => {
  const unit: Unit = { measures: { aid_transfers_successful: 20 }, type: undefined };
  expect(run(unit)).toMatchObject([{ path: 'inputs', got: 'unit A lacks type for 001-加分项目-5-a' }]);
});
