import { defineMetric, elapsedDays } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { releasedIn } from '../resettlement/released-in.ts';
import { shareDone } from '../share-done.ts';

/** Due: who was handed over, or should have been by `asOf`. Late is handed over too: lateness is `handover-late`. */
export const resettlementHandoverRatio = defineMetric({
  id: 'resettlement-handover-ratio', title: { zh: '衔接率', en: 'Persons handed over' }, unit: 'ratio',
  needs: { releasedPersons },
  params: z.object({ days: z.int().positive().default(7), workdays: z.boolean().default(false).describe('按工作日计') }),
  measure({ facts, params, period, asOf }) {
    const due = releasedIn(facts.releasedPersons, period)
      .filter(({ releasedAt, handoverAt }) => handoverAt !== null || releasedAt === null || elapsedDays(releasedAt, asOf, params.workdays) > params.days);
    return shareDone(due, (person) => person.handoverAt !== null, 'no handover was due in this period');
  },
});
