import { defineForm } from '@siheng/plugin-sdk';
import { mediationCommittees } from '../collectors/mediation-committees.ts';

export const committeeRegister = defineForm({
  id: 'committee-register', title: { zh: '调解委员会登记', en: 'Committee register' }, cadence: 'yearly', stores: mediationCommittees,
  fields: [
    { name: 'committeeNo' }, { name: 'name' }, { name: 'kind' }, { name: 'villageNo', help: { zh: '村（社区）调委会填所属村（社区）的编号' } }, { name: 'field', help: { zh: '只有五大重点领域的行业性、专业性调委会才填' } }, { name: 'foundedAt' },
    { name: 'dissolvedAt', help: { zh: '仍在运行的留空' } }, { name: 'platformEnteredAt', help: { zh: '尚未录入智慧调解平台的留空' } },
  ],
});
