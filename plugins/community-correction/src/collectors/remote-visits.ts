import { chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Remote visits of families to prisoners (远程会见, 远程探视) arranged by the station. */
export const remoteVisits = defineCollector({
  id: 'remote-visits', title: { zh: '远程会见', en: 'Remote visits' }, version: 1,
  row: z.object({ visitNo: z.string().min(1), date: z.iso.date(), successful: z.boolean() }),
  key: ['visitNo'], date: 'date',
  columns: { visitNo: ['会见编号', '编号', '序号'], date: ['会见日期', '预约日期', '日期'], successful: ['是否成功', '会见成功', '会见结果'] },
  labels: { visitNo: 'Visit no.', date: 'Date', successful: 'Held' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    visitNo: `${unit}-会${i + 1}`, date: dayIn(period, random()), successful: chance(random, 0.7),
  })),
});
