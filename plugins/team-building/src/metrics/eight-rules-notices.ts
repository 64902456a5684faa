import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const eightRulesNotices = defineMetric({
  id: 'eight-rules-notices', title: { zh: '违反中央八项规定精神被通报数', en: 'Notices under the eight rules' }, unit: 'count',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'eight-rules-notice'),
});
