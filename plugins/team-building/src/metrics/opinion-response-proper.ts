import { withoutFinding, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const opinionResponseProper = defineMetric({
  id: 'opinion-response-proper', title: { zh: '舆情应对处置得当', en: 'Public opinion handled properly' }, unit: 'yes-no',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => withoutFinding(facts.findings, 'opinion-mishandled'),
});
