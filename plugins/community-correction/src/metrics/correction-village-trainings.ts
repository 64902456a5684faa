import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { trainings } from '../collectors/trainings.ts';

export const correctionVillageTrainings = defineMetric({
  id: 'correction-village-trainings', title: { zh: '对村（居）工作人员宣传培训次数', en: 'Trainings for village staff' }, unit: 'count',
  needs: { trainings },
  params: z.object({}),
  measure: ({ facts }) => countOf(facts.trainings.filter((training) => training.kind === 'correction-villages')),
});
