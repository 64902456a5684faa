import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { cases } from '../collectors/cases.ts';

export const aidCasesHandled = defineMetric({
  id: 'aid-cases-handled', title: { zh: '承办法援案件数', en: 'Aid cases handled' }, unit: 'count',
  needs: { cases }, params: z.object({}),
  measure: ({ facts }) => countOf(facts.cases.filter(({ acceptedAt }) => acceptedAt !== null)),
});
