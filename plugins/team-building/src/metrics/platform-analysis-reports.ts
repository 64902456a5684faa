import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { analysisReports } from '../collectors/analysis-reports.ts';

export const platformAnalysisReports = defineMetric({
  id: 'platform-analysis-reports', title: { zh: '县乡平台研判报告份数', en: 'Analysis reports uploaded' }, unit: 'count',
  needs: { reports: analysisReports }, params: z.object({}),
  measure: ({ facts }) => countOf(facts.reports),
});
