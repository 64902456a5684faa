import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { workRecords } from '../collectors/work-records.ts';

/** 司法所达标建设有自查 (002-基层工作-1-c). */
export const standardYearSelfcheck = defineMetric({
  id: 'standard-year-selfcheck', title: { zh: '达标建设自查', en: 'Standard: self-check' }, unit: 'yes-no',
  needs: { workRecords }, params: z.object({}),
  measure({ facts }) {
    const records = facts.workRecords.filter((record) => record.kind === 'standard-selfcheck');
    return yesNo(records.length > 0, factIds(records));
  },
});
