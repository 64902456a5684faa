import { defineMetric, hasFinding } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const refusedReleasedPerson = defineMetric({
  id: 'refused-released-person', title: { zh: '拒绝接收本地户籍刑释人员', en: 'A released person was refused' }, unit: 'yes-no',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => hasFinding(facts.findings, 'released-person-refused'),
});
