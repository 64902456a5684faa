import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { staff } from '../collectors/staff.ts';
import { studyEssays } from '../collectors/study-essays.ts';
import { inPost } from '../in-post.ts';

/** 每人撰写学习心得体会至少1篇: everybody who is still in post wrote one in the year (002-思想政治工作-1-e). */
export const studyEssaysAllStaff = defineMetric({
  id: 'study-essays-all-staff', title: { zh: '每人撰写学习心得', en: 'A study essay of everybody' }, unit: 'yes-no',
  needs: { staff, essays: studyEssays },
  params: z.object({ perPerson: z.int().positive().default(1).describe('每人篇数') }),
  measure({ facts, params, period, asOf }) {
    const people = inPost(facts.staff, { period, asOf });
    if (people.length === 0) return notApplicable('nobody is in post');
    const short = people.filter(({ staffNo }) => facts.essays.filter((essay) => essay.staffNo === staffNo).length < params.perPerson);
    return yesNo(short.length === 0, factIds(short));
  },
});
