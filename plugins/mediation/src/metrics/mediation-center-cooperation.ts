import { defineMetric, withoutFinding } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

/** 配合调处中心、协会建设: true until a finding against it is confirmed (001-预防化解矛盾纠纷体系-6-b). */
export const mediationCenterCooperation = defineMetric({
  id: 'mediation-center-cooperation', title: { zh: '配合调处中心、协会建设', en: 'Cooperation with the mediation centre' }, unit: 'yes-no',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => withoutFinding(facts.findings, 'cooperation-refused'),
});
