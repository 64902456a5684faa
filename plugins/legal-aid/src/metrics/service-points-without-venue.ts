import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const servicePointsWithoutVenue = defineMetric({
  id: 'service-points-without-venue', title: { zh: '公共法律服务站点无场所', en: 'Service points without venue' }, unit: 'count',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'point-without-venue'),
});
