import { chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 基层法律服务所业务评查活动, with the papers that prove it. */
export const serviceReviews = defineCollector({
  id: 'service-reviews', title: { zh: '基层法律服务业务评查', en: 'Reviews of legal service work' }, version: 1,
  row: z.object({ reviewNo: z.string().min(1), reviewedOn: z.iso.date(), notice: z.boolean().default(false), summary: z.boolean().default(false) }),
  key: ['reviewNo'], date: 'reviewedOn',
  columns: { reviewNo: ['评查编号', '编号', '序号'], reviewedOn: ['评查日期', '日期', '开展日期'], notice: ['通知', '有通知', '评查通知'], summary: ['总结', '有总结', '评查总结'] },
  labels: { reviewNo: 'Review no.', reviewedOn: 'Reviewed on', notice: 'Notice', summary: 'Summary' },
  accepts: ['file', 'form', 'push'], cadence: 'yearly', rowsPerYear: 1,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    reviewNo: `${unit}-评${i + 1}`, reviewedOn: dayIn(period, random()), notice: chance(random, 0.97), summary: chance(random, 0.95),
  })),
});
