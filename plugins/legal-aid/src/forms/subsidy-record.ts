import { defineForm } from '@siheng/plugin-sdk';
import { subsidies } from '../collectors/subsidies.ts';

export const subsidyRecord = defineForm({
  id: 'subsidy-record', title: { zh: '办案补贴发放记录', en: 'Subsidy record' }, cadence: 'quarterly', stores: subsidies,
  fields: [{ name: 'paymentNo' }, { name: 'paidAt' }, { name: 'stage' }, { name: 'amountCNY' }],
});
