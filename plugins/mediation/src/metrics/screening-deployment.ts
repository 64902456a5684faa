import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { workRecords } from '../collectors/work-records.ts';

/** 排查有安排部署: a document of the period shows it (002-基层工作-3-a). */
export const screeningDeployment = defineMetric({
  id: 'screening-deployment', title: { zh: '排查安排部署', en: 'Screening arranged' }, unit: 'yes-no',
  needs: { workRecords },
  params: z.object({}),
  measure({ facts }) {
    const records = facts.workRecords.filter((record) => record.kind === 'screening-deployment');
    return yesNo(records.length > 0, factIds(records));
  },
});
