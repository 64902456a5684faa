import { defineForm } from '@siheng/plugin-sdk';
import { campaigns } from '../collectors/campaigns.ts';

export const campaignRecord = defineForm({
  id: 'campaign-record', title: { zh: '法援宣传活动记录', en: 'Campaign record' }, cadence: 'half-yearly', stores: campaigns,
  fields: [{ name: 'campaignNo' }, { name: 'heldOn' }, { name: 'topic' }, { name: 'standalone', help: { zh: '结合其他工作开展的同样计数' } }, { name: 'place' }],
});
