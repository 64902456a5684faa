import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { cases } from '../collectors/cases.ts';

export const aidCasesWithoutSurvey = defineMetric({
  id: 'aid-cases-without-survey', title: { zh: '未开展问卷调查案件', en: 'Cases without a survey' }, unit: 'count',
  needs: { cases }, params: z.object({}),
  measure: ({ facts }) => countOf(facts.cases.filter(({ surveyAt }) => surveyAt === null)),
});
