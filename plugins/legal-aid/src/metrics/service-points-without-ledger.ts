import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const servicePointsWithoutLedger = defineMetric({
  id: 'service-points-without-ledger', title: { zh: '公共法律服务站点无台帐', en: 'Service points without ledger' }, unit: 'count',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'point-without-ledger'),
});
