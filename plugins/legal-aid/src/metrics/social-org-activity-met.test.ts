import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { socialOrgActivityMet } from './social-org-activity-met.ts';

const organisation = (over = {}) => ({ orgNo: 'O1', name: '样例群言堂', level: 'town' as const, type: 'basic' as const, foundedOn: '2017-05-01', ...over });
const held = (...dates: string[]) => dates.map((heldOn, i) => ({ activityNo: `E${i + 1}`, orgNo: 'O1', heldOn, topic: '法治宣传' }));
const yearRound = ['2018-01-01', '2018-03-31', '2018-04-01', '2018-06-30', '2018-07-01', '2018-09-30', '2018-10-01', '2018-12-31'];

testMetric(socialOrgActivityMet, [
  { name: 'two in every quarter', facts: { organisations: [organisation()], activities: held(...yearRound) }, expect: yesNo(true) },
  { name: 'one in the first quarter, three in the second', facts: { organisations: [organisation()], activities: held('2018-01-01', '2018-04-02', ...yearRound.slice(2)) }, expect: yesNo(false, ['O1'], ['2018-Q1']) },
  { name: 'one less', facts: { organisations: [organisation()], activities: held(...yearRound.slice(0, 7)) }, expect: yesNo(false, ['O1'], ['2018-Q4']) },
  { name: 'quarters before the founding are not required', facts: { organisations: [organisation({ foundedOn: '2018-07-01' })], activities: held(...yearRound.slice(4)) }, expect: yesNo(true) },
  { name: 'the quarter of the founding is', facts: { organisations: [organisation({ foundedOn: '2018-06-30' })], activities: held(...yearRound.slice(4)) }, expect: yesNo(false, ['O1'], ['2018-Q2']) },
  { name: 'a running quarter is not yet due', facts: { organisations: [organisation()], activities: held(...yearRound.slice(0, 2)) }, asOf: '2018-06-29', expect: yesNo(true) },
  { name: 'every organisation', facts: { organisations: [organisation(), organisation({ orgNo: 'O2' })], activities: held(...yearRound) }, expect: yesNo(false, ['O2'], ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4']) },
  { name: 'a county may ask for one', facts: { organisations: [organisation()], activities: held(...yearRound.slice(0, 7)) }, params: { perQuarter: 1 }, expect: yesNo(true) },
  { name: 'no organisation', facts: { organisations: [], activities: [] }, expect: notApplicable('no town-level social organisation has completed a quarter') },
]);
