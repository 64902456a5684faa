import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { workRecords } from '../collectors/work-records.ts';

/** 排查有检查落实: a record of the period shows it (002-基层工作-3-b). */
export const screeningInspection = defineMetric({
  id: 'screening-inspection', title: { zh: '排查检查落实', en: 'Screening inspected' }, unit: 'yes-no',
  needs: { workRecords },
  params: z.object({}),
  measure({ facts }) {
    const records = facts.workRecords.filter((record) => record.kind === 'screening-inspection');
    return yesNo(records.length > 0, factIds(records));
  },
});
