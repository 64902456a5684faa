import { defineMetric, withoutFinding } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const federationParticipation = defineMetric({
  id: 'federation-participation', title: { zh: '参与民主法治示范村社区联合会', en: 'Part in the federation of model villages' }, unit: 'yes-no',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => withoutFinding(facts.findings, 'federation-not-joined'),
});
