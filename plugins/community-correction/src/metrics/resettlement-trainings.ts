import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { trainings } from '../collectors/trainings.ts';

export const resettlementTrainings = defineMetric({
  id: 'resettlement-trainings', title: { zh: '安置帮教宣传培训次数', en: 'Resettlement trainings' }, unit: 'count',
  needs: { trainings },
  params: z.object({}),
  measure: ({ facts }) => countOf(facts.trainings.filter((training) => training.kind === 'resettlement')),
});
