import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { campaignsImplemented } from './campaigns-implemented.ts';

const campaign = (over = {}) => ({ campaignNo: 'C1', name: '12.4国家宪法日', level: 'city' as const, startsOn: '2018-12-01', endsOn: '2018-12-10', ...over });
const activity = (over = {}) => ({ activityNo: 'A1', heldOn: '2018-12-04', audience: 'youth' as const, topic: '宪法学习宣传', campaignNo: 'C1', ...over });

testMetric(campaignsImplemented, [
  { name: 'an activity was held', facts: { campaigns: [campaign()], activities: [activity()] }, expect: yesNo(true) },
  { name: 'an activity of no campaign', facts: { campaigns: [campaign()], activities: [activity({ campaignNo: null })] }, expect: yesNo(false, ['C1']) },
  { name: 'one of two campaigns', facts: { campaigns: [campaign(), campaign({ campaignNo: 'C2' })], activities: [activity()] }, expect: yesNo(false, ['C2']) },
  { name: 'a campaign is owed on its last day', facts: { campaigns: [campaign()], activities: [] }, asOf: '2018-12-10', expect: yesNo(false, ['C1']) },
  { name: 'a running campaign is not yet owed', facts: { campaigns: [campaign()], activities: [] }, asOf: '2018-12-09', expect: notApplicable('no campaign of this period is over') },
  { name: 'ends next year', facts: { campaigns: [campaign({ endsOn: '2019-01-05' })], activities: [] }, expect: notApplicable('no campaign of this period is over') },
  { name: 'held last year for a campaign that ended this year', facts: { campaigns: [campaign({ endsOn: '2018-01-05' })], activities: [activity({ heldOn: '2017-12-20' })] }, expect: yesNo(true) },
]);
