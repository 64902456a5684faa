import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { selfChecks } from '../collectors/self-checks.ts';
import { halfYearlyEvidence } from '../half-yearly-evidence.ts';

/** 每半年一次业务自查，有图片 (002-基层工作-2-e). */
export const selfcheckPhotos = defineMetric({
  id: 'selfcheck-photos', title: { zh: '业务自查有图片', en: 'Self-checks with photos' }, unit: 'yes-no',
  needs: { checks: selfChecks }, params: z.object({}),
  measure: ({ facts, period, asOf }) => halfYearlyEvidence(facts.checks, 'photos', { period, asOf }),
});
