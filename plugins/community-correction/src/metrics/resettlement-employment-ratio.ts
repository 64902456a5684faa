import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { releasedIn } from '../resettlement/released-in.ts';
import { shareDone } from '../share-done.ts';

/** Due are those who need the service; who is too old or ill to work does not. */
export const resettlementEmploymentRatio = defineMetric({
  id: 'resettlement-employment-ratio', title: { zh: '就业服务率', en: 'Employment service' }, unit: 'ratio',
  needs: { releasedPersons },
  params: z.object({}),
  measure({ facts, period }) {
    const due = releasedIn(facts.releasedPersons, period).filter((person) => person.employmentDue);
    return shareDone(due, (person) => person.employmentServed === true, 'nobody released in this period needed employment service');
  },
});
