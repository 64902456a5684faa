import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { campaignInfoSubmitted } from './campaign-info-submitted.ts';

const campaign = (over = {}) => ({ campaignNo: 'C1', name: '12.4国家宪法日', level: 'city' as const, startsOn: '2018-12-01', endsOn: '2018-12-10', ...over });
const activity = (over = {}) => ({ activityNo: 'A1', heldOn: '2018-12-04', audience: 'youth' as const, topic: '宪法学习宣传', campaignNo: 'C1', infoSubmittedOn: '2018-12-31', ...over });

testMetric(campaignInfoSubmitted, [
  { name: 'sent on the last day', facts: { campaigns: [campaign()], activities: [activity()] }, expect: yesNo(true) },
  { name: 'not sent', facts: { campaigns: [campaign()], activities: [activity({ infoSubmittedOn: null })] }, expect: yesNo(false, ['C1']) },
  { name: 'sent after the day of scoring', facts: { campaigns: [campaign()], activities: [activity({ infoSubmittedOn: '2019-01-01' })] }, expect: yesNo(false, ['C1']) },
  { name: 'one report for each campaign is enough', facts: { campaigns: [campaign()], activities: [activity(), activity({ activityNo: 'A2', infoSubmittedOn: null })] }, expect: yesNo(true) },
  { name: 'no activity, no information', facts: { campaigns: [campaign()], activities: [] }, expect: yesNo(false, ['C1']) },
  { name: 'no campaign', facts: { campaigns: [], activities: [] }, expect: notApplicable('no campaign of this period is over') },
]);
