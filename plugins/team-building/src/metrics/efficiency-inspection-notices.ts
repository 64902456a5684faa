import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const efficiencyInspectionNotices = defineMetric({
  id: 'efficiency-inspection-notices', title: { zh: '效能暗访通报数', en: 'Efficiency notices' }, unit: 'count',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'efficiency-notice'),
});
