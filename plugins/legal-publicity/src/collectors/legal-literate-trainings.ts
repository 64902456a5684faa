import { chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Trainings of 法律明白人 with the evidence that makes them count. */
export const legalLiterateTrainings = defineCollector({
  id: 'legal-literate-trainings', title: { zh: '法律明白人培训', en: 'Trainings of legal literates' }, version: 1,
  row: z.object({ trainingNo: z.string().min(1), heldOn: z.iso.date(), photos: z.boolean(), materials: z.boolean(), signIn: z.boolean() }),
  key: ['trainingNo'], date: 'heldOn',
  columns: { trainingNo: ['培训编号', '编号', '序号'], heldOn: ['培训日期', '日期'], photos: ['有图片', '图片', '照片'], materials: ['有培训材料', '培训材料'], signIn: ['有签到簿', '签到簿', '签到'] },
  labels: { trainingNo: 'Training no.', heldOn: 'Held on', photos: 'Photos', materials: 'Materials', signIn: 'Sign-in sheet' },
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    trainingNo: `${unit}-明训${i + 1}`, heldOn: dayIn(period, random()), photos: chance(random, 0.95), materials: chance(random, 0.95), signIn: chance(random, 0.9),
  })),
});
