import { defineMetric, factIds, inPeriod, measured, notApplicable } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { recruitTrainings } from '../collectors/recruit-trainings.ts';
import { staff } from '../collectors/staff.ts';

export const newRecruitTrainingDays = defineMetric({
  id: 'new-recruit-training-days', title: { zh: '新招录公务员业务培训天数（最少的一人）', en: 'Training days of the least trained recruit' }, unit: 'days',
  needs: { staff, trainings: recruitTrainings }, params: z.object({}),
  measure({ facts, period }) {
    const recruits = facts.staff.filter(({ recruitedOn }) => recruitedOn !== null && inPeriod(recruitedOn, period));
    if (recruits.length === 0) return notApplicable('no civil servant was recruited in this period');
    const daysOf = (staffNo: string) => facts.trainings.filter((training) => training.staffNo === staffNo).reduce((sum, { days }) => sum + days, 0);
    const least = Math.min(...recruits.map(({ staffNo }) => daysOf(staffNo)));
    return measured({ num: least, den: 1 }, factIds(recruits.filter(({ staffNo }) => daysOf(staffNo) === least)));
  },
});
