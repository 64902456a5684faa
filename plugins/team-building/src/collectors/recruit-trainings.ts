import { between, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Professional training of newly recruited civil servants. */
export const recruitTrainings = defineCollector({
  id: 'recruit-trainings', title: { zh: '新招录公务员业务培训', en: 'Training of recruits' }, version: 1,
  row: z.object({ trainingNo: z.string().min(1), staffNo: z.string().min(1), startedOn: z.iso.date(), days: z.int().positive() }),
  key: ['trainingNo'], date: 'startedOn',
  columns: { trainingNo: ['培训编号', '编号', '序号'], staffNo: ['人员编码', '人员编号', '工号'], startedOn: ['培训开始日期', '培训日期', '开始日期'], days: ['培训天数', '天数'] },
  labels: { trainingNo: 'Training no.', staffNo: 'Staff no.', startedOn: 'Started on', days: 'Days' },
  personal: ['staffNo'],
  accepts: ['file', 'form', 'push'], cadence: 'on-event',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    trainingNo: `${unit}-训${i + 1}`, staffNo: `${unit}-员${i + 1}`, startedOn: dayIn(period, random()), days: between(random, 1, 10) === 1 ? between(random, 3, 11) : between(random, 12, 15),
  })),
});
