import { hasFinding, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const townLeaderUnaware = defineMetric({
  id: 'town-leader-unaware', title: { zh: '镇（街道）分管领导不知晓', en: 'Town leader unaware' }, unit: 'yes-no',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => hasFinding(facts.findings, 'town-leader-unaware'),
});
