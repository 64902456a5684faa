import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { firmRules } from '../collectors/firm-rules.ts';
import { ruleInForce } from '../rule-in-force.ts';

/** 建立律师违法违规行为查处报备机制: a document in force (002-直属律师事务所考核工作-3-b). */
export const lawyerViolationReporting = defineMetric({
  id: 'lawyer-violation-reporting', title: { zh: '违法违规行为查处报备机制', en: 'Reporting of violations' }, unit: 'yes-no',
  needs: { rules: firmRules }, params: z.object({}),
  measure: ({ facts, period, asOf }) => ruleInForce(facts.rules.filter(({ kind }) => kind === 'violation-reporting'), { period, asOf }),
});
