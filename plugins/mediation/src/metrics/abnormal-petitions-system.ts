import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

/** 本系统赴省进京非正常访: confirmed findings count, each as often as it says (001-预防化解矛盾纠纷体系-2-0). */
export const abnormalPetitionsSystem = defineMetric({
  id: 'abnormal-petitions-system', title: { zh: '本系统赴省进京非正常访', en: 'Abnormal petitions' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'abnormal-petition'),
});
