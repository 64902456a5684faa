import { chance, dayIn, defineCollector, halfYearsOf } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 司法所业务自查活动, with the evidence on file. */
export const selfChecks = defineCollector({
  id: 'self-checks', title: { zh: '司法所业务自查', en: 'Self-checks' }, version: 1,
  row: z.object({
    checkNo: z.string().min(1), date: z.iso.date(), notice: z.boolean().default(false), measures: z.boolean().default(false), summary: z.boolean().default(false), photos: z.boolean().default(false),
  }),
  key: ['checkNo'], date: 'date',
  columns: {
    checkNo: ['自查编号', '编号', '序号'], date: ['自查日期', '开展日期', '日期'], notice: ['通知', '有通知', '自查通知'], measures: ['措施', '有措施', '自查措施'],
    summary: ['总结', '有总结', '自查总结'], photos: ['图片', '有图片', '照片'],
  },
  labels: { checkNo: 'Check no.', date: 'Date', notice: 'Notice', measures: 'Measures', summary: 'Summary', photos: 'Photos' },
  accepts: ['file', 'form', 'push'], cadence: 'half-yearly', rowsPerYear: 2,
  generate: (random, { period, rows, unit }) => {
    const halves = halfYearsOf(period);
    return Array.from({ length: rows }, (_, i) => ({
      checkNo: `${unit}-自查${i + 1}`, date: dayIn(halves[i % halves.length] ?? period, random()),
      notice: chance(random, 0.95), measures: chance(random, 0.95), summary: chance(random, 0.93), photos: chance(random, 0.95),
    }));
  },
});
