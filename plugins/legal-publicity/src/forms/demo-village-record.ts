import { defineForm } from '@siheng/plugin-sdk';
import { demoVillages } from '../collectors/demo-villages.ts';

export const demoVillageRecord = defineForm({
  id: 'demo-village-record', title: { zh: '民主法治示范村命名登记', en: 'Model village record' }, cadence: 'on-event', stores: demoVillages,
  fields: [{ name: 'awardNo' }, { name: 'villageNo' }, { name: 'level' }, { name: 'awardedOn' }],
});
