import { defineForm } from '@siheng/plugin-sdk';
import { transfers } from '../collectors/transfers.ts';

export const transferRegister = defineForm({
  id: 'transfer-register', title: { zh: '法律援助转移申请登记', en: 'Passed-on application register' }, cadence: 'monthly', stores: transfers,
  fields: [{ name: 'transferNo' }, { name: 'applicantNo' }, { name: 'appliedAt' }, { name: 'grantedAt', help: { zh: '法援中心决定给予援助的日期' } }],
});
