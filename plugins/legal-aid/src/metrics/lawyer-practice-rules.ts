import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { firmRules } from '../collectors/firm-rules.ts';
import { ruleInForce } from '../rule-in-force.ts';

/** 建立和完善律师执业管理制度: a document in force (002-直属律师事务所考核工作-3-a). */
export const lawyerPracticeRules = defineMetric({
  id: 'lawyer-practice-rules', title: { zh: '律师执业管理制度', en: 'Rules of practice' }, unit: 'yes-no',
  needs: { rules: firmRules }, params: z.object({}),
  measure: ({ facts, period, asOf }) => ruleInForce(facts.rules.filter(({ kind }) => kind === 'practice'), { period, asOf }),
});
