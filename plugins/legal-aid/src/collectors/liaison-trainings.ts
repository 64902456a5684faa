import { between, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Trainings of the legal-aid liaisons in the villages. */
export const liaisonTrainings = defineCollector({
  id: 'liaison-trainings', title: { zh: '法律援助联络员培训', en: 'Trainings of liaisons' }, version: 1,
  row: z.object({ trainingNo: z.string().min(1), heldOn: z.iso.date(), topic: z.string().min(1), attended: z.int().min(0) }),
  key: ['trainingNo'], date: 'heldOn',
  columns: { trainingNo: ['培训编号', '编号', '序号'], heldOn: ['培训日期', '日期'], topic: ['培训内容', '培训主题', '主题'], attended: ['参训人数', '人数'] },
  labels: { trainingNo: 'Training no.', heldOn: 'Held on', topic: 'Topic', attended: 'Attended' },
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    trainingNo: `${unit}-联训${i + 1}`, heldOn: dayIn(period, random()), topic: '法律援助业务培训', attended: between(random, 8, 30),
  })),
});
