import { defineForm } from '@siheng/plugin-sdk';
import { investigations } from '../collectors/investigations.ts';

export const investigationRecord = defineForm({
  id: 'investigation-record', title: { zh: '调查评估登记', en: 'Investigation record' }, cadence: 'on-event', stores: investigations,
  fields: [{ name: 'commissionNo' }, { name: 'receivedAt' }, { name: 'dueAt' }, { name: 'doneAt' }, { name: 'refused' }, { name: 'justified', help: { zh: '有正当理由的不计' } }],
});
