import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { locationLog } from '../collectors/location-log.ts';

/** Successes of all attempts of the period, not a mean of days or persons. */
export const locationSuccessRatio = defineMetric({
  id: 'location-success-ratio', title: { zh: '定位成功率', en: 'Location success' }, unit: 'ratio',
  needs: { locationLog },
  params: z.object({}),
  measure({ facts }) {
    const tried = facts.locationLog.map(({ factId, attempts, successes }) => ({ factId, attempts: attempts ?? 0, successes: successes ?? 0 }));
    const attempts = tried.reduce((sum, one) => sum + one.attempts, 0);
    if (attempts === 0) return notApplicable('nobody was searched in this period');
    return ratio(tried.reduce((sum, one) => sum + one.successes, 0), attempts, factIds(tried.filter((one) => one.successes < one.attempts)));
  },
});
