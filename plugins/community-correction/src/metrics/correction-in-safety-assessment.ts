import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { workRecords } from '../collectors/work-records.ts';

/** Shown by the document of the town for this year. */
export const correctionInSafetyAssessment = defineMetric({
  id: 'correction-in-safety-assessment', title: { zh: '纳入平安建设考核', en: 'Part of the safety assessment' }, unit: 'yes-no',
  needs: { workRecords },
  params: z.object({}),
  measure({ facts }) {
    const records = facts.workRecords.filter((record) => record.kind === 'safety-assessment');
    return yesNo(records.length > 0, factIds(records));
  },
});
