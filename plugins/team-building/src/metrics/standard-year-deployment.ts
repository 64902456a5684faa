import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { workRecords } from '../collectors/work-records.ts';

/** 司法所达标建设有部署 (002-基层工作-1-b). */
export const standardYearDeployment = defineMetric({
  id: 'standard-year-deployment', title: { zh: '达标建设部署', en: 'Standard: work arranged' }, unit: 'yes-no',
  needs: { workRecords }, params: z.object({}),
  measure({ facts }) {
    const records = facts.workRecords.filter((record) => record.kind === 'standard-deployment');
    return yesNo(records.length > 0, factIds(records));
  },
});
