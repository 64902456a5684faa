import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { stationStaff } from '../collectors/station-staff.ts';
import { isInPost } from '../in-post.ts';

/** 政府购买服务人员占比: purchased-service staff ÷ all staff of the station at asOf (001-预防化解矛盾纠纷体系-5-a). */
export const purchasedStaffRatio = defineMetric({
  id: 'purchased-staff-ratio', title: { zh: '政府购买服务人员占比', en: 'Purchased-service staff' }, unit: 'ratio',
  needs: { stationStaff },
  params: z.object({}),
  measure({ facts, asOf }) {
    const staff = facts.stationStaff.filter((person) => isInPost(person, asOf));
    if (staff.length === 0) return notApplicable('the station has no staff');
    const purchased = staff.filter((person) => person.purchased);
    return ratio(purchased.length, staff.length, factIds(purchased));
  },
});
