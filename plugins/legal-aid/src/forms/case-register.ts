import { defineForm } from '@siheng/plugin-sdk';
import { cases } from '../collectors/cases.ts';

export const caseRegister = defineForm({
  id: 'case-register', title: { zh: '法律援助案件登记簿', en: 'Aid case register' }, cadence: 'monthly', stores: cases,
  fields: [
    { name: 'caseNo' },
    { name: 'acceptedAt' },
    { name: 'enteredAt' },
    { name: 'verified', help: { zh: '申请人经济困难状况核实到位' } },
    { name: 'surveyAt', help: { zh: '每案必访，填写社情民意问卷日期' } },
  ],
});
