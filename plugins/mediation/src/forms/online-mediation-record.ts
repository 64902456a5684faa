import { defineForm } from '@siheng/plugin-sdk';
import { onlineMediations } from '../collectors/online-mediations.ts';

export const onlineMediationRecord = defineForm({
  id: 'online-mediation-record', title: { zh: '网上调解登记', en: 'Online mediation' }, cadence: 'quarterly', stores: onlineMediations,
  fields: [
    { name: 'recordNo' }, { name: 'date' }, { name: 'platform' },
  ],
});
