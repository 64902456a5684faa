import { between, chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 分级培训 of station staff and legal service workers: how many were to come, how many came. */
export const staffTrainings = defineCollector({
  id: 'staff-trainings', title: { zh: '工作人员分级培训', en: 'Staff trainings' }, version: 1,
  row: z.object({ trainingNo: z.string().min(1), heldOn: z.iso.date(), course: z.string().min(1), due: z.int().nonnegative(), attended: z.int().nonnegative() })
    .refine((row) => row.attended <= row.due, { path: ['attended'], error: '实训人数多于应训人数' }),
  key: ['trainingNo'], date: 'heldOn',
  columns: { trainingNo: ['培训编号', '编号', '序号'], heldOn: ['培训日期', '日期'], course: ['培训班名称', '培训名称', '培训班'], due: ['应训人数', '应参训人数', '应到人数'], attended: ['实训人数', '参训人数', '实到人数'] },
  labels: { trainingNo: 'Training no.', heldOn: 'Held on', course: 'Course', due: 'Due', attended: 'Attended' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'on-event', rowsPerYear: 4,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const [due, absent] = [between(random, 1, 6), chance(random, 0.04)];
    return {
      trainingNo: `${unit}-分训${i + 1}`, heldOn: dayIn(period, random()), course: pick(random, ['司法所长培训班', '基层工作人员培训班', '法律服务工作者培训班']), due, attended: due - (absent ? 1 : 0),
    };
  }),
});
