import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { correctionStaff } from '../collectors/correction-staff.ts';
import { inPost } from '../correction/in-post.ts';

const heads = z.int().nonnegative();

/** Officers, social workers and, of these, full-time social workers for resettlement, as they are in post at the end of the period (or at `asOf`). */
export const correctionStaffingMet = defineMetric({
  id: 'correction-staffing-met', title: { zh: '人员配备达标', en: 'Staffing is met' }, unit: 'yes-no',
  needs: { correctionStaff },
  params: z.object({ officers: heads.default(1), socialWorkers: heads.default(1), resettlementWorkers: heads.default(1) }),
  measure({ facts, params, period, asOf }) {
    const staff = inPost(facts.correctionStaff, asOf < period.to ? asOf : period.to);
    const social = staff.filter((one) => one.role === 'social-worker');
    const resettlement = social.filter((one) => one.duty === 'resettlement' && one.fulltime);
    const isMet = staff.length - social.length >= params.officers && social.length >= params.socialWorkers && resettlement.length >= params.resettlementWorkers;
    return yesNo(isMet, factIds(staff));
  },
});
