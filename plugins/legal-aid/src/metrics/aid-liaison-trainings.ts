import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { liaisonTrainings } from '../collectors/liaison-trainings.ts';

export const aidLiaisonTrainings = defineMetric({
  id: 'aid-liaison-trainings', title: { zh: '法援联络员培训次数', en: 'Trainings of liaisons' }, unit: 'count',
  needs: { trainings: liaisonTrainings }, params: z.object({}),
  measure: ({ facts }) => countOf(facts.trainings),
});
