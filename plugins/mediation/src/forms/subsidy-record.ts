import { defineForm } from '@siheng/plugin-sdk';
import { subsidies } from '../collectors/subsidies.ts';

export const subsidyRecord = defineForm({
  id: 'subsidy-record', title: { zh: '补贴发放登记', en: 'Subsidy record' }, cadence: 'quarterly', stores: subsidies,
  fields: [
    { name: 'subsidyNo', help: { zh: '个案补贴填案号' } }, { name: 'kind' }, { name: 'dueAt' }, { name: 'paidAt', help: { zh: '尚未发放的留空' } },
    { name: 'amountCNY' },
  ],
});
