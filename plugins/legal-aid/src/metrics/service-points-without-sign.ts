import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const servicePointsWithoutSign = defineMetric({
  id: 'service-points-without-sign', title: { zh: '公共法律服务站点无标识', en: 'Service points without sign' }, unit: 'count',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'point-without-sign'),
});
