import { addDays, between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { faultRate } from '../made-up/fault-rate.ts';

/** 区级培训: how many of the station's staff were to come, and how many came. */
export const districtTrainings = defineCollector({
  id: 'district-trainings', title: { zh: '区级培训参训情况', en: 'District trainings' }, version: 1,
  row: z.object({ date: z.iso.date(), topic: z.string().default('区级培训'), due: z.int().nonnegative(), attended: z.int().nonnegative() })
    .refine((row) => row.attended <= row.due, { path: ['attended'], error: '实到人数多于应到人数' }),
  key: ['date', 'topic'], date: 'date',
  columns: { date: ['培训日期', '日期'], topic: ['培训名称', '培训主题', '培训内容'], due: ['应到人数', '应参训人数', '应参加人数'], attended: ['实到人数', '参训人数', '实际参训人数'] },
  labels: { date: 'Date', topic: 'Topic', due: 'Due', attended: 'Attended' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'on-event', rowsPerYear: 4,
  generate: (random, { period, rows }) => {
    const faults = faultRate(random) * 6;
    const due = between(random, 5, 8);
    return Array.from({ length: rows }, (_, i) => ({ date: i === 0 ? addDays(period.from, 40) : dayIn(period, random()), topic: `区级业务培训第${i + 1}期`, due, attended: due - (chance(random, faults) ? 1 : 0) }));
  },
});
