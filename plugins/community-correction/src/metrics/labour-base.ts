import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { workRecords } from '../collectors/work-records.ts';

/** A base set up in an earlier year still stands, so documents of all years count. */
export const labourBase = defineMetric({
  id: 'labour-base', title: { zh: '公益劳动基地', en: 'Labour base' }, unit: 'yes-no',
  needs: { workRecords },
  params: z.object({}),
  span: 'all-time',
  measure({ facts }) {
    const records = facts.workRecords.filter((record) => record.kind === 'labour-base');
    return yesNo(records.length > 0, factIds(records));
  },
});
