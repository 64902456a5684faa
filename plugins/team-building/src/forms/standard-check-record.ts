import { defineForm } from '@siheng/plugin-sdk';
import { standardChecks } from '../collectors/standard-checks.ts';

export const standardCheckRecord = defineForm({
  id: 'standard-check-record', title: { zh: '达标验收登记', en: 'Check of the standard' }, cadence: 'yearly', stores: standardChecks,
  fields: [{ name: 'checkNo' }, { name: 'checkedOn' }, { name: 'reached' }, { name: 'document' }],
});
