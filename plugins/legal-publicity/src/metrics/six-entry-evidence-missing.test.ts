import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { sixEntryEvidenceMissing } from './six-entry-evidence-missing.ts';

const activity = (over = {}) => ({ activityNo: 'A1', heldOn: '2018-12-04', audience: 'farmers' as const, topic: '宪法学习宣传', sixEntry: true, photos: true, infoSubmittedOn: '2018-12-05', ...over });

testMetric(sixEntryEvidenceMissing, [
  { name: '开展情况、图片、信息报道', facts: { activities: [activity()] }, expect: count(0, ['A1']) },
  { name: 'no photos', facts: { activities: [activity({ photos: false })] }, expect: count(1, ['A1']) },
  { name: 'no photos, no report', facts: { activities: [activity({ photos: false, infoSubmittedOn: null })] }, expect: count(2, ['A1']) },
  { name: 'each shown by another activity', facts: { activities: [activity({ infoSubmittedOn: null }), activity({ activityNo: 'A2', photos: false })] }, expect: count(0, ['A1', 'A2']) },
  { name: 'other activities do not count', facts: { activities: [activity({ sixEntry: false })] }, expect: count(3) },
], { alwaysApplies: true });
