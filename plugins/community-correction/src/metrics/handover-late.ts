import { calendarDetails, count, defineMetric, elapsedDays, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { releasedIn } from '../resettlement/released-in.ts';

/** Day 7 after the release is in time; a person not handed over is late once that day has passed at `asOf`. */
export const handoverLate = defineMetric({
  id: 'handover-late', title: { zh: '衔接超期人数', en: 'Late handovers' }, unit: 'count',
  needs: { releasedPersons },
  params: z.object({ days: z.int().positive().default(7), workdays: z.boolean().default(false).describe('按工作日计') }),
  measure({ facts, params, period, asOf }) {
    const late = releasedIn(facts.releasedPersons, period)
      .filter(({ releasedAt, handoverAt }) => releasedAt !== null && elapsedDays(releasedAt, handoverAt ?? asOf, params.workdays) > params.days);
    return count(late.length, factIds(late), calendarDetails(period, params.workdays));
  },
});
