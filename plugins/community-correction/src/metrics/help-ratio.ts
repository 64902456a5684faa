import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { releasedIn } from '../resettlement/released-in.ts';
import { shareDone } from '../share-done.ts';

export const helpRatio = defineMetric({
  id: 'help-ratio', title: { zh: '帮教率', en: 'Helped persons' }, unit: 'ratio',
  needs: { releasedPersons },
  params: z.object({}),
  measure: ({ facts, period }) => shareDone(releasedIn(facts.releasedPersons, period), (person) => person.helpedAt !== null, 'nobody was released in this period'),
});
