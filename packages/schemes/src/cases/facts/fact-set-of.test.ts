import { describe, expect, test } from 'vitest';
import { parseExactJson } from '../../json/exact-json.ts';
import { factSetOf } from './fact-set-of.ts';
import { factsSchema } from './format.ts';
import { yearPeriod } from './period.ts';

const factsOf = (json: object) => factSetOf(factsSchema.parse(parseExactJson(JSON.stringify(json))), yearPeriod('2018'), '2018-12-31');

describe('rows', () => {
  test('keep their columns; what a row leaves out is empty, a dispute is not major unless it says so', () => {
    const { datasets } = factsOf({ disputes: [{ caseNo: 'd1', acceptedAt: '2018-03-01', enteredAt: null }] });
    expect(datasets['mediation/disputes']).toEqual([{ caseNo: 'd1', acceptedAt: '2018-03-01', enteredAt: null, major: false, mediator: null, mediatedAt: null }]);
  });

  test('counts become that many rows with keys of their own', () => {
    const { datasets } = factsOf({ releasedCounts: { total: 3, placed: 2 } });
    expect(datasets['community-correction/released-persons']?.map((row) => [row['personNo'], row['placedAt']]))
      .toEqual([['count-1', '2018-01-01'], ['count-2', '2018-01-01'], ['count-3', null]]);
  });

  test('a visit becomes one row for each date, a person without any date one that was not held', () => {
    const { datasets } = factsOf({ visits: [{ personNo: 'p1', group: 'key', dates: ['2018-01-05', '2018-02-05'] }, { personNo: 'p2', group: 'key', dates: [] }] });
    expect(datasets['community-correction/visits']?.map((row) => [row['date'], row['held']])).toEqual([['2018-01-05', true], ['2018-02-05', true], ['2018-01-01', false]]);
  });

  test('hours of a month become a row of education and one of service', () => {
    const { datasets } = factsOf({ doubleEight: [{ personNo: 'p1', month: '2018-03', educationHours: 8, serviceHours: 7.5 }] });
    expect(datasets['community-correction/sessions']).toEqual([
      { personNo: 'p1', month: '2018-03-01', kind: 'education', hours: 8 },
      { personNo: 'p1', month: '2018-03-01', kind: 'service', hours: 7.5 },
    ]);
  });
});

describe('which measures the rows can answer', () => {
  test('a field that all rows lack leaves the measures that need it unlisted', () => {
    expect(factsOf({ aidCases: [{ caseNo: 'a1', surveyAt: null }] }).measures).toEqual(['legal-aid/aid-cases-without-survey']);
  });

  test('disputes without mediators answer only what needs no mediator', () => {
    expect(factsOf({ disputes: [{ caseNo: 'd1', acceptedAt: '2018-03-01', enteredAt: null, mediatedAt: null }] }).measures)
      .toEqual(['mediation/disputes-entered-ratio', 'mediation/disputes-entered-on-time-ratio']);
  });

  test('an empty list is not absent', () => {
    expect(factsOf({ disputes: [], mediators: [] }).measures).toContain('mediation/disputes-per-fulltime-mediator');
  });

  test('an absent key answers nothing', () => {
    expect(factsOf({}).measures).toEqual([]);
  });

  test('half of a pair of counts is not enough', () => {
    expect(factsOf({ location: { toBeLocated: 10, attempts: 5, successes: 5 } }).measures).toEqual(['community-correction/location-success-ratio']);
  });
});
