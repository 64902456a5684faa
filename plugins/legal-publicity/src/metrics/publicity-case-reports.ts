import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { caseReports } from '../collectors/case-reports.ts';

export const publicityCaseReports = defineMetric({
  id: 'publicity-case-reports', title: { zh: '法治宣传教育典型案例篇数', en: 'Typical cases submitted' }, unit: 'count',
  needs: { caseReports }, params: z.object({}),
  measure: ({ facts }) => countOf(facts.caseReports.filter(({ kind }) => kind === 'typical')),
});
