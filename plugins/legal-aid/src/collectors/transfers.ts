import { addDays, between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Applications that the station passed on to the aid centre, one row for each person. */
export const transfers = defineCollector({
  id: 'transfers', title: { zh: '法律援助转移申请', en: 'Passed-on aid applications' }, version: 1,
  row: z.object({ transferNo: z.string().min(1), applicantNo: z.string().min(1), appliedAt: z.iso.date(), grantedAt: z.iso.date().nullable().default(null) }),
  key: ['transferNo'], date: 'appliedAt',
  columns: {
    transferNo: ['申请编号', '编号', '流水号'], applicantNo: ['申请人编号', '申请人', '人员编号'],
    appliedAt: ['申请日期', '转移申请日期', '申请时间'], grantedAt: ['批准日期', '给予援助日期', '决定援助日期'],
  },
  labels: { transferNo: 'Application no.', applicantNo: 'Applicant', appliedAt: 'Applied on', grantedAt: 'Granted on' },
  personal: ['applicantNo'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const appliedAt = dayIn(period, random());
    const grantedAt = addDays(appliedAt, between(random, 1, 10));
    return { transferNo: `${unit}-转${i + 1}`, applicantNo: `${unit}-申${i + 1}`, appliedAt, grantedAt: chance(random, 0.9) ? grantedAt : null };
  }),
});
