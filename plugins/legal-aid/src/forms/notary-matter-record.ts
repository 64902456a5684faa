import { defineForm } from '@siheng/plugin-sdk';
import { notaryMatters } from '../collectors/notary-matters.ts';

export const notaryMatterRecord = defineForm({
  id: 'notary-matter-record', title: { zh: '公证事项登记', en: 'Notarial matter' }, cadence: 'monthly', stores: notaryMatters,
  fields: [{ name: 'matterNo' }, { name: 'closedAt' }, { name: 'enteredAt', help: { zh: '尚未录入公证管理系统登记簿的留空' } }],
});
