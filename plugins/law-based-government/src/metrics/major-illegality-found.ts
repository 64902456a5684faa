import { defineMetric, hasFinding } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const majorIllegalityFound = defineMetric({
  id: 'major-illegality-found', title: { zh: '重大违法违规性问题', en: 'Serious illegality found' }, unit: 'yes-no',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => hasFinding(facts.findings, 'major-illegality'),
});
