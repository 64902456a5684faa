import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

/** 未按“六统一”标准建设的调委会, whichever of the six is missing; one that does not exist is missing, not nonstandard (000-人民调解-1-c). */
export const mediationOrgsNonstandard = defineMetric({
  id: 'mediation-orgs-nonstandard', title: { zh: '未按“六统一”标准建设的调委会', en: 'Committees below the six unified standards' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'committee-nonstandard'),
});
