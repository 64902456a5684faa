import { expect, test } from 'vitest';
import { assessReport } from './rectification-report.ts';
import { selfAssessmentGaps } from './self-assessment.ts';
import { stageAt } from './stage-at.ts';

const stage = (id: string, from: string, to: string) => ({ id, title: { zh: id }, from, to, clause: 'c', text: 't' });
const cycle = { stages: [stage('mobilisation', '2020-06-01', '2020-06-30'), stage('plan', '2020-07-01', '2020-07-31')] };

test('动员部署阶段(2020年6月): both days of a stage are in it, nothing is before and after', () => {
  expect(['2020-05-31', '2020-06-01', '2020-06-30', '2020-07-01', '2020-08-01'].map((date) => stageAt(cycle, date))).toEqual([null, 'mobilisation', 'mobilisation', 'plan', null]);
  expect(stageAt(undefined, '2020-06-01')).toBeNull();
});

test('targets checked, evidence for every indicator, a report: what is missing is named', () => {
  const whole = { indicators: [{ id: 'i1', evidence: ['报表'] }], targetsChecked: true, report: true };
  expect(selfAssessmentGaps(whole)).toEqual([]);
  expect(selfAssessmentGaps({ indicators: [{ id: 'i1', evidence: [] }, { id: 'i2', evidence: ['会议记录'] }], targetsChecked: false, report: false })).toEqual(['targets', 'i1.evidence', 'report']);
});

test('a report on the due day is in time; every problem is looked at next year, repaired or not', () => {
  expect(assessReport({ problems: ['a', 'b'], submittedAt: '2021-06-30' }, '2021-06-30')).toEqual({ reportMissing: false, focusNextYear: ['a', 'b'] });
  expect(assessReport({ problems: [], submittedAt: '2021-07-01' }, '2021-06-30').reportMissing).toBe(true);
  expect(assessReport({ problems: [], submittedAt: null }, '2021-06-30').reportMissing).toBe(true);
});
