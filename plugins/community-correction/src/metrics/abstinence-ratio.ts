import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { aftercarePersons } from '../collectors/aftercare-persons.ts';
import { releasedWithinYears } from '../resettlement/released-within-years.ts';
import { shareDone } from '../share-done.ts';

/** Kept clean: no relapse is known at `asOf`. The base is that of the aftercare ratio. */
export const abstinenceRatio = defineMetric({
  id: 'abstinence-ratio', title: { zh: '操守保持率', en: 'Persons who keep clean' }, unit: 'ratio',
  needs: { aftercarePersons },
  params: z.object({ years: z.int().positive().default(1) }),
  measure({ facts, params, period, asOf }) {
    const due = releasedWithinYears(facts.aftercarePersons, params.years, { period, asOf });
    return shareDone(due, (person) => person.relapsedAt === null || person.relapsedAt > asOf, 'nobody was released from detoxification within the year');
  },
});
