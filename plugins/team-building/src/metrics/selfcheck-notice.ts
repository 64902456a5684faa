import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { selfChecks } from '../collectors/self-checks.ts';
import { halfYearlyEvidence } from '../half-yearly-evidence.ts';

/** 每半年一次业务自查，有通知 (002-基层工作-2-b). */
export const selfcheckNotice = defineMetric({
  id: 'selfcheck-notice', title: { zh: '业务自查有通知', en: 'Self-checks with notice' }, unit: 'yes-no',
  needs: { checks: selfChecks }, params: z.object({}),
  measure: ({ facts, period, asOf }) => halfYearlyEvidence(facts.checks, 'notice', { period, asOf }),
});
