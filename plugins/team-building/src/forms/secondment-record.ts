import { defineForm } from '@siheng/plugin-sdk';
import { secondments } from '../collectors/secondments.ts';

export const secondmentRecord = defineForm({
  id: 'secondment-record', title: { zh: '借用、挂职登记', en: 'Secondment record' }, cadence: 'on-event', stores: secondments,
  fields: [{ name: 'secondmentNo' }, { name: 'staffNo' }, { name: 'from' }, { name: 'to' }, { name: 'approvedOn', help: { zh: '三个月以上的须经区司法局审批' } }],
});
