import { defineForm } from '@siheng/plugin-sdk';
import { consultations } from '../collectors/consultations.ts';

export const consultationRegister = defineForm({
  id: 'consultation-register', title: { zh: '法律援助咨询登记簿', en: 'Consultation register' }, cadence: 'monthly', stores: consultations,
  fields: [{ name: 'consultNo' }, { name: 'consultedAt' }, { name: 'matter' }, { name: 'enteredAt', help: { zh: '录入省厅法律援助系统的日期；按此日期计入年度件次' } }],
});
