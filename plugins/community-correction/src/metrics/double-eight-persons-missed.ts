import { count, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { sessions } from '../collectors/sessions.ts';
import { hundredths, monthlyHours } from '../correction/monthly-hours.ts';

const hours = z.number().nonnegative().multipleOf(0.01);

/** “双八”: 8 hours of education and 8 of service, each by itself; a person who missed several months counts once. */
export const doubleEightPersonsMissed = defineMetric({
  id: 'double-eight-persons-missed', title: { zh: '双八未达标人数', en: 'Persons below eight and eight hours' }, unit: 'count',
  needs: { sessions },
  params: z.object({ educationHours: hours.default(8), serviceHours: hours.default(8) }),
  measure({ facts, params }) {
    const missed = monthlyHours(facts.sessions).filter((month) => month.education < hundredths(params.educationHours) || month.service < hundredths(params.serviceHours));
    return count(new Set(missed.map((month) => month.personNo)).size, missed.flatMap((month) => month.evidence));
  },
});
