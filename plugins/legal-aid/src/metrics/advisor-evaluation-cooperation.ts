import { withoutFinding, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const advisorEvaluationCooperation = defineMetric({
  id: 'advisor-evaluation-cooperation', title: { zh: '配合顾问绩效评价', en: 'Cooperation in the adviser evaluation' }, unit: 'yes-no',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => withoutFinding(facts.findings, 'advisor-evaluation-uncooperative'),
});
