import { defineForm } from '@siheng/plugin-sdk';
import { workPromotions } from '../collectors/work-promotions.ts';

export const workPromotionRecord = defineForm({
  id: 'work-promotion-record', title: { zh: '工作推广登记', en: 'Promotion record' }, cadence: 'on-event', stores: workPromotions,
  fields: [
    { name: 'promotionNo' },
    { name: 'promotedOn' },
    { name: 'work' },
    { name: 'level' },
    { name: 'document' },
    { name: 'confirmed', help: { zh: '由考核办确认' } },
  ],
});
