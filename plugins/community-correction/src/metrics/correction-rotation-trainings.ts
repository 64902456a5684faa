import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { trainings } from '../collectors/trainings.ts';

export const correctionRotationTrainings = defineMetric({
  id: 'correction-rotation-trainings', title: { zh: '轮训次数', en: 'Rotation trainings' }, unit: 'count',
  needs: { trainings },
  params: z.object({}),
  measure: ({ facts }) => countOf(facts.trainings.filter((training) => training.kind === 'correction-staff')),
});
