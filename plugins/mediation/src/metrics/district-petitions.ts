import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

/** 矛盾处置不力到区上访起数: confirmed findings count, each as often as it says (001-预防化解矛盾纠纷体系-7-a). */
export const districtPetitions = defineMetric({
  id: 'district-petitions', title: { zh: '矛盾处置不力到区上访起数', en: 'Petitions to the district' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'district-petition'),
});
