import { countOf, defineMetric, inPeriod } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { cases } from '../collectors/cases.ts';

export const aidCasesEntered = defineMetric({
  id: 'aid-cases-entered', title: { zh: '内网录入法援案件数', en: 'Aid cases entered' }, unit: 'count',
  needs: { cases }, span: 'all-time', params: z.object({}),
  measure: ({ facts, period }) => countOf(facts.cases.filter(({ enteredAt }) => enteredAt !== null && inPeriod(enteredAt, period))),
});
