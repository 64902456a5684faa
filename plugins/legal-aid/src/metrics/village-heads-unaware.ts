import { hasFinding, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const villageHeadsUnaware = defineMetric({
  id: 'village-heads-unaware', title: { zh: '有村（居）委会负责人不知晓', en: 'A village head unaware' }, unit: 'yes-no',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => hasFinding(facts.findings, 'village-head-unaware'),
});
