import { between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 法律明白人: how many the document asks for and how many have been trained; the latest count stands. */
export const legalLiterates = defineCollector({
  id: 'legal-literates', title: { zh: '法律明白人培养进度', en: 'Legal literates trained' }, version: 1,
  row: z.object({ countNo: z.string().min(1), countedOn: z.iso.date(), targetPersons: z.int().positive(), trainedPersons: z.int().min(0) }),
  key: ['countNo'], date: 'countedOn',
  columns: { countNo: ['统计编号', '编号', '序号'], countedOn: ['统计日期', '截止日期', '日期'], targetPersons: ['目标人数', '培养目标数'], trainedPersons: ['已培养人数', '培养人数'] },
  labels: { countNo: 'Count no.', countedOn: 'Counted on', targetPersons: 'Target', trainedPersons: 'Trained' },
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    countNo: `${unit}-明${i + 1}`, countedOn: dayIn(period, random()), targetPersons: 60, trainedPersons: chance(random, 0.9) ? between(random, 60, 90) : between(random, 30, 59),
  })),
});
