import { defineForm } from '@siheng/plugin-sdk';
import { selfChecks } from '../collectors/self-checks.ts';

export const selfCheckRecord = defineForm({
  id: 'self-check-record', title: { zh: '业务自查登记', en: 'Self-check' }, cadence: 'half-yearly', stores: selfChecks,
  fields: [{ name: 'checkNo' }, { name: 'date' }, { name: 'notice' }, { name: 'measures' }, { name: 'summary' }, { name: 'photos' }],
});
