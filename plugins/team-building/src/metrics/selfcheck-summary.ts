import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { selfChecks } from '../collectors/self-checks.ts';
import { halfYearlyEvidence } from '../half-yearly-evidence.ts';

/** 每半年一次业务自查，有总结 (002-基层工作-2-d). */
export const selfcheckSummary = defineMetric({
  id: 'selfcheck-summary', title: { zh: '业务自查有总结', en: 'Self-checks with summary' }, unit: 'yes-no',
  needs: { checks: selfChecks }, params: z.object({}),
  measure: ({ facts, period, asOf }) => halfYearlyEvidence(facts.checks, 'summary', { period, asOf }),
});
