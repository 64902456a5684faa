import { defineForm } from '@siheng/plugin-sdk';
import { systemEntries } from '../collectors/system-entries.ts';

export const systemEntryRecord = defineForm({
  id: 'system-entry-record', title: { zh: '业务数据录入登记', en: 'System entry record' }, cadence: 'monthly', stores: systemEntries,
  fields: [{ name: 'entryNo' }, { name: 'system' }, { name: 'arisenAt' }, { name: 'enteredAt' }],
});
