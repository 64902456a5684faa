import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { typicalCases } from '../collectors/typical-cases.ts';

/** 人民调解案例: cases written and submitted in the period; 全年至少报送一篇 (000-人民调解-7-a). */
export const mediationCaseReports = defineMetric({
  id: 'mediation-case-reports', title: { zh: '报送人民调解案例篇数', en: 'Mediation cases submitted' }, unit: 'count',
  needs: { typicalCases },
  params: z.object({}),
  measure: ({ facts }) => countOf(facts.typicalCases),
});
