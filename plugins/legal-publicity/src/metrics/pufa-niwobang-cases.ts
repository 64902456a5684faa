import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { caseReports } from '../collectors/case-reports.ts';

export const pufaNiwobangCases = defineMetric({
  id: 'pufa-niwobang-cases', title: { zh: '普法你我帮案例篇数', en: '“普法你我帮” cases submitted' }, unit: 'count',
  needs: { caseReports }, params: z.object({}),
  measure: ({ facts }) => countOf(facts.caseReports.filter(({ kind }) => kind === 'niwobang')),
});
