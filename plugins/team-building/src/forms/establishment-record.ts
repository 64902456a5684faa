import { defineForm } from '@siheng/plugin-sdk';
import { establishments } from '../collectors/establishments.ts';

export const establishmentRecord = defineForm({
  id: 'establishment-record', title: { zh: '编制核定登记', en: 'Establishment record' }, cadence: 'yearly', stores: establishments,
  fields: [{ name: 'documentNo' }, { name: 'approvedOn' }, { name: 'posts' }],
});
