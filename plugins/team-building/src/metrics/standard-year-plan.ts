import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { workRecords } from '../collectors/work-records.ts';

/** 司法所达标建设有方案 (002-基层工作-1-a). */
export const standardYearPlan = defineMetric({
  id: 'standard-year-plan', title: { zh: '达标建设方案', en: 'Plan to reach the standard' }, unit: 'yes-no',
  needs: { workRecords }, params: z.object({}),
  measure({ facts }) {
    const records = facts.workRecords.filter((record) => record.kind === 'standard-plan');
    return yesNo(records.length > 0, factIds(records));
  },
});
