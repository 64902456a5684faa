import { defineForm } from '@siheng/plugin-sdk';
import { spending } from '../collectors/spending.ts';

export const spendingStatement = defineForm({
  id: 'spending-statement', title: { zh: '经费支出进度表', en: 'Spending statement' }, cadence: 'quarterly', stores: spending,
  fields: [
    { name: 'statementNo' },
    { name: 'quarter' },
    { name: 'countedOn', help: { zh: '填季度最后一天' } },
    { name: 'budgetCNY' },
    { name: 'spentCNY', help: { zh: '年初至季度末累计数' } },
  ],
});
