import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const servicePointsNonstandard = defineMetric({
  id: 'service-points-nonstandard', title: { zh: '公共法律服务站点不规范', en: 'Nonstandard service points' }, unit: 'count',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'point-nonstandard'),
});
