import { z } from 'zod';
import { daysBetween, defineMetric, factIds, notApplicable, ratio } from '../../../../src/index.ts';
import { readings } from '../collectors/readings.ts';

export const readingsEnteredOnTimeRatio = defineMetric({
  id: 'readings-entered-on-time-ratio', title: { zh: '及时录入率' }, unit: 'ratio',
  needs: { readings },
  params: z.object({ days: z.int().positive().default(10) }),
  measure({ facts, params }) {
    if (facts.readings.length === 0) return notApplicable('nothing was read');
    const late = facts.readings.filter((reading) => reading.enteredAt === null || daysBetween(reading.readAt, reading.enteredAt) > params.days);
    return ratio(facts.readings.length - late.length, facts.readings.length, factIds(late));
  },
});
