import { addDays, countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { releasedIn } from '../resettlement/released-in.ts';

/** Day 7 after the release is in time; a person not handed over is late once that day has passed at `asOf`. */
export const handoverLate = defineMetric({
  id: 'handover-late', title: { zh: '衔接超期人数', en: 'Late handovers' }, unit: 'count',
  needs: { releasedPersons },
  params: z.object({ days: z.int().positive().default(7) }),
  measure({ facts, params, period, asOf }) {
    return countOf(releasedIn(facts.releasedPersons, period)
      .filter(({ releasedAt, handoverAt }) => releasedAt !== null && (handoverAt ?? asOf) > addDays(releasedAt, params.days)));
  },
});
