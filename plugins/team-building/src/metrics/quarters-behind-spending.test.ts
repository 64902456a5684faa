import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { quartersBehindSpending } from './quarters-behind-spending.ts';

const statement = (quarter: number, spentCNY: number, over = {}) => ({ statementNo: `Q${quarter}`, quarter, countedOn: ['2018-03-31', '2018-06-30', '2018-09-30', '2018-12-31'][quarter - 1] ?? '', budgetCNY: 1_000, spentCNY, ...over });

testMetric(quartersBehindSpending, [
  { name: 'a quarter of the budget in the first quarter', facts: { spending: [statement(1, 250)] }, expect: count(0) },
  { name: 'one cent less', facts: { spending: [statement(1, 249.99)] }, expect: count(1, ['Q1']) },
  { name: 'each quarter by itself', facts: { spending: [statement(1, 100), statement(2, 500), statement(3, 749), statement(4, 999.99)] }, expect: count(3, ['Q1', 'Q3', 'Q4']) },
  { name: 'cents that no float holds exactly', facts: { spending: [statement(1, 0.1, { budgetCNY: 0.4 })] }, expect: count(0) },
  { name: 'the last statement of a quarter decides', facts: { spending: [statement(1, 100, { countedOn: '2018-03-30' }), statement(1, 250, { statementNo: 'Q1b' })] }, expect: count(0) },
  { name: 'no statement', facts: { spending: [] }, expect: count(0) },
], { alwaysApplies: true });
