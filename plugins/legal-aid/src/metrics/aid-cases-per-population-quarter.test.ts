import { notApplicable, number } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidCasesPerPopulationQuarter } from './aid-cases-per-population-quarter.ts';

const aidCase = (over = {}) => ({ caseNo: 'A1', acceptedAt: '2018-06-10', enteredAt: '2018-06-20', ...over });
const unit = { residentPopulation: 10_000 };
const asOf = '2018-06-30';

testMetric(aidCasesPerPopulationQuarter, [
  { name: 'entered on the last day of the quarter', facts: { cases: [aidCase({ enteredAt: '2018-06-30' })] }, unit, asOf, expect: number(1, 10_000, ['A1']) },
  { name: 'entered a day later', facts: { cases: [aidCase({ enteredAt: '2018-07-01' })] }, unit, asOf, expect: number(0, 10_000) },
  { name: 'accepted in another quarter', facts: { cases: [aidCase({ acceptedAt: '2018-03-31' })] }, unit, asOf, expect: number(0, 10_000) },
  { name: 'at the end of the year: the last quarter', facts: { cases: [aidCase(), aidCase({ caseNo: 'A2', acceptedAt: '2018-10-01', enteredAt: '2018-12-31' })] }, unit, expect: number(1, 10_000, ['A2']) },
  { name: 'population not known', facts: { cases: [aidCase()] }, asOf, expect: notApplicable('the resident population of the unit is not known') },
  { name: 'before the period', facts: { cases: [] }, unit, asOf: '2017-12-31', expect: notApplicable('no quarter of the period has begun') },
]);
