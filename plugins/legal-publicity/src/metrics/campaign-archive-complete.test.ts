import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { campaignArchiveComplete } from './campaign-archive-complete.ts';

const activity = (over = {}) => ({ activityNo: 'A1', heldOn: '2018-12-04', audience: 'youth' as const, topic: '宪法学习宣传', campaignNo: 'C1', archived: true, ...over });

testMetric(campaignArchiveComplete, [
  { name: 'all filed', facts: { activities: [activity(), activity({ activityNo: 'A2' })] }, expect: yesNo(true) },
  { name: 'one not filed', facts: { activities: [activity(), activity({ activityNo: 'A2', archived: false })] }, expect: yesNo(false, ['A2']) },
  { name: 'an activity of no campaign need not be', facts: { activities: [activity(), activity({ activityNo: 'A2', archived: false, campaignNo: null })] }, expect: yesNo(true) },
  { name: 'no campaign activity', facts: { activities: [] }, expect: notApplicable('no activity of a campaign was held in this period') },
]);
