import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { correctionStaff } from '../collectors/correction-staff.ts';
import { inPost } from '../correction/in-post.ts';

/** Full-time in community correction at the end of the period (or at `asOf`), officers and social workers alike. */
export const correctionFulltimeStaff = defineMetric({
  id: 'correction-fulltime-staff', title: { zh: '专职社区矫正人员', en: 'Full-time correction staff' }, unit: 'count',
  needs: { correctionStaff },
  params: z.object({}),
  measure: ({ facts, period, asOf }) =>
    countOf(inPost(facts.correctionStaff, asOf < period.to ? asOf : period.to).filter((one) => one.fulltime && one.duty === 'correction')),
});
