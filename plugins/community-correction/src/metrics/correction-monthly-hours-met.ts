import { defineMetric, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { sessions } from '../collectors/sessions.ts';
import { hundredths, monthlyHours } from '../correction/monthly-hours.ts';

/** 社区服务、集中教育每月不少于8小时: each 8 hours as in the “双八” rule, or 8 hours together. */
export const correctionMonthlyHoursMet = defineMetric({
  id: 'correction-monthly-hours-met', title: { zh: '每月8小时', en: 'Eight hours in every month' }, unit: 'yes-no',
  needs: { sessions },
  params: z.object({ hours: z.number().nonnegative().multipleOf(0.01).default(8), together: z.boolean().default(false) }),
  measure({ facts, params }) {
    const months = monthlyHours(facts.sessions);
    if (months.length === 0) return notApplicable('no month of any person is on record');
    const wanted = hundredths(params.hours);
    const short = months.filter(({ education, service }) => (params.together ? education + service < wanted : education < wanted || service < wanted));
    return yesNo(short.length === 0, short.flatMap((month) => month.evidence));
  },
});
