import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { cases } from '../collectors/cases.ts';

export const aidCasesNotVerified = defineMetric({
  id: 'aid-cases-not-verified', title: { zh: '经济困难核实不到位案件', en: 'Cases without hardship verification' }, unit: 'count',
  needs: { cases }, params: z.object({}),
  measure: ({ facts }) => countOf(facts.cases.filter(({ verified }) => verified !== true)),
});
