import { defineForm } from '@siheng/plugin-sdk';
import { workRecords } from '../collectors/work-records.ts';

export const workRecord = defineForm({
  id: 'work-record', title: { zh: '工作资料登记', en: 'Document record' }, cadence: 'yearly', stores: workRecords,
  fields: [{ name: 'recordNo', help: { zh: '有文号的填文号' } }, { name: 'kind' }, { name: 'date' }, { name: 'title' }],
});
