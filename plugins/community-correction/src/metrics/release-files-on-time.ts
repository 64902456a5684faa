import { calendarDetails, defineMetric, elapsedDays, factIds, inPeriod, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { correctionPersons } from '../collectors/correction-persons.ts';

/** Day 30 after the end of correction is in time; a file not delivered is late once that day has passed at `asOf`. */
export const releaseFilesOnTime = defineMetric({
  id: 'release-files-on-time', title: { zh: '解矫档案及时送达', en: 'Release files delivered in time' }, unit: 'yes-no',
  needs: { correctionPersons },
  params: z.object({ days: z.int().positive().default(30), workdays: z.boolean().default(false).describe('按工作日计') }),
  measure({ facts, params, period, asOf }) {
    const released = facts.correctionPersons.filter(({ releasedAt }) => releasedAt !== null && inPeriod(releasedAt, period) && releasedAt <= asOf);
    if (released.length === 0) return notApplicable('nobody was released from correction in this period');
    const late = released.filter(({ releasedAt, fileDeliveredAt }) => releasedAt !== null && elapsedDays(releasedAt, fileDeliveredAt ?? asOf, params.workdays) > params.days);
    return yesNo(late.length === 0, factIds(late), calendarDetails(period, params.workdays));
  },
});
