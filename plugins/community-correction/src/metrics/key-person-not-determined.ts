import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { releasedIn } from '../resettlement/released-in.ts';

/** For everyone released in the period it is to be decided whether he is a key person. */
export const keyPersonNotDetermined = defineMetric({
  id: 'key-person-not-determined', title: { zh: '重点对象认定未达标人次', en: 'Persons not determined as key or ordinary' }, unit: 'count',
  needs: { releasedPersons },
  params: z.object({}),
  measure: ({ facts, period }) => countOf(releasedIn(facts.releasedPersons, period).filter((person) => !person.keyDetermined)),
});
