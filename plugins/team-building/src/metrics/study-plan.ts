import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { workRecords } from '../collectors/work-records.ts';

/** 政治理论和业务知识学习，有计划: a plan of the year (002-思想政治工作-1-a). */
export const studyPlan = defineMetric({
  id: 'study-plan', title: { zh: '学习计划', en: 'Study plan' }, unit: 'yes-no',
  needs: { workRecords }, params: z.object({}),
  measure({ facts }) {
    const records = facts.workRecords.filter((record) => record.kind === 'study-plan');
    return yesNo(records.length > 0, factIds(records));
  },
});
