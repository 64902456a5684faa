import { defineForm } from '@siheng/plugin-sdk';
import { visits } from '../collectors/visits.ts';

export const visitRecord = defineForm({
  id: 'visit-record', title: { zh: '走访登记', en: 'Visit record' }, cadence: 'monthly', stores: visits,
  fields: [{ name: 'personNo' }, { name: 'group' }, { name: 'date' }, { name: 'held', help: { zh: '应走访而未走访的填“否”' } }],
});
