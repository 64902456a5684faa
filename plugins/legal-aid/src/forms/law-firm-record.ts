import { defineForm } from '@siheng/plugin-sdk';
import { lawFirms } from '../collectors/law-firms.ts';

export const lawFirmRecord = defineForm({
  id: 'law-firm-record', title: { zh: '律师事务所考核上报记录', en: 'Law firm record' }, cadence: 'yearly', stores: lawFirms,
  fields: [{ name: 'firmNo' }, { name: 'dueAt' }, { name: 'enteredAt' }],
});
