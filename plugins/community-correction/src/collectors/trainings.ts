import { chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const trainingKinds = ['correction-villages', 'correction-staff', 'resettlement'] as const;

/** Trainings with the material that proves them: plan, photos, report, sign-in sheet. */
export const trainings = defineCollector({
  id: 'trainings', title: { zh: '矫正与安置帮教宣传培训', en: 'Trainings' }, version: 1,
  row: z.object({
    trainingNo: z.string().min(1), kind: z.enum(trainingKinds), date: z.iso.date(),
    plan: z.boolean().default(false), photos: z.boolean().default(false), report: z.boolean().default(false), signIn: z.boolean().default(false),
  }),
  key: ['trainingNo'], date: 'date',
  columns: {
    trainingNo: ['培训编号', '编号', '序号'], kind: ['培训类别', '类别', '培训对象'], date: ['培训日期', '日期', '开展日期'],
    plan: ['培训方案', '方案'], photos: ['图片', '照片', '培训图片'], report: ['信息报道', '报道'], signIn: ['签到簿', '签到表', '签到'],
  },
  labels: { trainingNo: 'Training no.', kind: 'Kind', date: 'Held on', plan: 'Plan', photos: 'Photos', report: 'Report', signIn: 'Sign-in sheet' },
  values: {
    kind: {
      'correction-villages': ['村（居）社区矫正宣传培训', '社区矫正宣传培训'], 'correction-staff': ['社区矫正工作人员轮训', '轮训'], resettlement: ['安置帮教宣传培训', '安置帮教'],
    },
  },
  accepts: ['file', 'form', 'push'], cadence: 'half-yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    trainingNo: `${unit}-训${i + 1}`, kind: pick(random, trainingKinds), date: dayIn(period, random()),
    plan: chance(random, 0.95), photos: chance(random, 0.95), report: chance(random, 0.9), signIn: chance(random, 0.95),
  })),
});
