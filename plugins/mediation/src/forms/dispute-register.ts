import { defineForm } from '@siheng/plugin-sdk';
import { disputes } from '../collectors/disputes.ts';

export const disputeRegister = defineForm({
  id: 'dispute-register', title: { zh: '纠纷登记簿', en: 'Dispute register' }, cadence: 'monthly', stores: disputes,
  fields: [
    { name: 'caseNo' }, { name: 'acceptedAt', help: { zh: '受理当日' } }, { name: 'category' }, { name: 'major', help: { zh: '重大复杂纠纷5日内录入，一般纠纷10日内录入' } },
    { name: 'enteredAt', help: { zh: '录入人民调解小助手的日期' } }, { name: 'mediator', help: { zh: '填调解员编号' } }, { name: 'mediatedAt', help: { zh: '尚未调解的留空' } },
    { name: 'agreementDueAt', help: { zh: '没有约定期限的留空' } }, { name: 'performedAt', help: { zh: '尚未履行的留空' } },
    { name: 'escalatedTo', help: { zh: '因调解不及时、不到位转化的才填' } }, { name: 'escalatedAt' },
  ],
});
