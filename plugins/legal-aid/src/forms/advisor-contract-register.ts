import { defineForm } from '@siheng/plugin-sdk';
import { advisorContracts } from '../collectors/advisor-contracts.ts';

export const advisorContractRegister = defineForm({
  id: 'advisor-contract-register', title: { zh: '法律顾问合同登记', en: 'Adviser contract register' }, cadence: 'yearly', stores: advisorContracts,
  fields: [
    { name: 'contractNo' },
    { name: 'villageNo' },
    { name: 'advisor' },
    { name: 'signedOn' },
    { name: 'validUntil', help: { zh: '到期当日仍有效' } },
  ],
});
