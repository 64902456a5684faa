import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { releasedIn } from '../resettlement/released-in.ts';
import { shareDone } from '../share-done.ts';

export const resettlementEntryRatio = defineMetric({
  id: 'resettlement-entry-ratio', title: { zh: '基本信息录入率', en: 'Persons with basic data entered' }, unit: 'ratio',
  needs: { releasedPersons },
  params: z.object({}),
  measure: ({ facts, period }) => shareDone(releasedIn(facts.releasedPersons, period), (person) => person.infoEntered === true, 'nobody was released in this period'),
});
