import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { selfChecks } from '../collectors/self-checks.ts';
import { halfYearlyEvidence } from '../half-yearly-evidence.ts';

/** 每半年一次业务自查，有措施 (002-基层工作-2-c). */
export const selfcheckMeasures = defineMetric({
  id: 'selfcheck-measures', title: { zh: '业务自查有措施', en: 'Self-checks with measures' }, unit: 'yes-no',
  needs: { checks: selfChecks }, params: z.object({}),
  measure: ({ facts, period, asOf }) => halfYearlyEvidence(facts.checks, 'measures', { period, asOf }),
});
