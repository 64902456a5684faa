import { defineMetric, withoutFinding } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

/** 有效开展排查研判: true until a finding against it is confirmed (001-预防化解矛盾纠纷体系-3-a). */
export const disputeScreeningEffective = defineMetric({
  id: 'dispute-screening-effective', title: { zh: '有效开展排查研判', en: 'Screening is effective' }, unit: 'yes-no',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => withoutFinding(facts.findings, 'screening-ineffective'),
});
