import { defineForm } from '@siheng/plugin-sdk';
import { campaigns } from '../collectors/campaigns.ts';

export const campaignRecord = defineForm({
  id: 'campaign-record', title: { zh: '上级专项活动登记', en: 'Campaign record' }, cadence: 'on-event', stores: campaigns,
  fields: [{ name: 'campaignNo' }, { name: 'name' }, { name: 'level' }, { name: 'startsOn' }, { name: 'endsOn' }],
});
