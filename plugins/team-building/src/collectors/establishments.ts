import { addDays, between, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Decisions that fix the number of dedicated posts; the latest is in force. */
export const establishments = defineCollector({
  id: 'establishments', title: { zh: '政法专项编制核定', en: 'Approved posts' }, version: 1,
  row: z.object({ documentNo: z.string().min(1), approvedOn: z.iso.date(), posts: z.int().min(0) }),
  key: ['documentNo'], date: null,
  columns: { documentNo: ['核编文号', '文号', '编号'], approvedOn: ['核定日期', '批准日期'], posts: ['核定编制数', '政法专项编制数', '编制数'] },
  labels: { documentNo: 'Document no.', approvedOn: 'Approved on', posts: 'Posts' },
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    documentNo: `${unit}-编〔${i + 1}〕号`, approvedOn: addDays(period.from, -between(random, 30, 900)), posts: between(random, 1, 20) === 1 ? 1 : 3,
  })),
});
