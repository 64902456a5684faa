import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { releasedIn } from '../resettlement/released-in.ts';

export const riskNotAssessedPersons = defineMetric({
  id: 'risk-not-assessed-persons', title: { zh: '危险性评估未达标人次', en: 'Persons without risk assessment' }, unit: 'count',
  needs: { releasedPersons },
  params: z.object({}),
  measure: ({ facts, period }) => countOf(releasedIn(facts.releasedPersons, period).filter((person) => !person.riskAssessed)),
});
