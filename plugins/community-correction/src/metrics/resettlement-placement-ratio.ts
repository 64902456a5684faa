import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { releasedIn } from '../resettlement/released-in.ts';
import { shareDone } from '../share-done.ts';

export const resettlementPlacementRatio = defineMetric({
  id: 'resettlement-placement-ratio', title: { zh: '安置率', en: 'Placed persons' }, unit: 'ratio',
  needs: { releasedPersons },
  params: z.object({}),
  measure: ({ facts, period }) => shareDone(releasedIn(facts.releasedPersons, period), (person) => person.placedAt !== null, 'nobody was released in this period'),
});
