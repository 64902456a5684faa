import { defineForm } from '@siheng/plugin-sdk';
import { specialCampaigns } from '../collectors/special-campaigns.ts';

export const specialCampaignRecord = defineForm({
  id: 'special-campaign-record', title: { zh: '专项活动登记', en: 'Special campaign' }, cadence: 'half-yearly', stores: specialCampaigns,
  fields: [
    { name: 'activityNo' }, { name: 'campaign', help: { zh: '同一专项活动每次填同一名称' } }, { name: 'date' }, { name: 'photos' }, { name: 'report' }, { name: 'summary' },
  ],
});
