import { defineForm } from '@siheng/plugin-sdk';
import { partyWorkRecords } from '../collectors/party-work-records.ts';

export const partyWorkRecord = defineForm({
  id: 'party-work-record', title: { zh: '党建活动资料登记', en: 'Party work' }, cadence: 'quarterly', stores: partyWorkRecords,
  fields: [{ name: 'recordNo' }, { name: 'kind' }, { name: 'date' }, { name: 'title' }],
});
