import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { specialCampaignEvidenceMissing } from './special-campaign-evidence-missing.ts';

const held = (activityNo: string, campaign: string, over = {}) => ({ activityNo, campaign, date: '2018-12-31', photos: true, report: true, summary: true, ...over });

testMetric(specialCampaignEvidenceMissing, [
  { name: 'both with all three', facts: { specialCampaigns: [held('A1', '三大三保'), held('A2', '四员一律')] }, expect: count(0) },
  { name: '缺一项: no summary of one', facts: { specialCampaigns: [held('A1', '三大三保'), held('A2', '四员一律', { summary: false })] }, expect: count(1, ['A2']) },
  { name: 'missing for both is missing once', facts: { specialCampaigns: [held('A1', '三大三保', { summary: false }), held('A2', '四员一律', { summary: false })] }, expect: count(1, ['A1', 'A2']) },
  { name: 'another activity of the campaign shows it', facts: { specialCampaigns: [held('A1', '三大三保'), held('A2', '四员一律', { summary: false }), held('A3', '四员一律', { photos: false, report: false })] }, expect: count(0) },
  { name: 'one campaign was not held', facts: { specialCampaigns: [held('A1', '三大三保')] }, expect: count(3) },
  { name: 'held last year', facts: { specialCampaigns: [held('A1', '三大三保'), held('A2', '四员一律', { date: '2017-12-31' })] }, expect: count(3) },
  { name: 'a third campaign owes them too', facts: { specialCampaigns: [held('A1', '三大三保'), held('A2', '四员一律'), held('A3', '春风行动', { photos: false })] }, expect: count(1, ['A3']) },
  { name: 'a county may hold one', facts: { specialCampaigns: [held('A1', '三大三保')] }, params: { campaigns: 1 }, expect: count(0) },
  { name: 'none was held', facts: { specialCampaigns: [] }, expect: count(3) },
], { alwaysApplies: true });
