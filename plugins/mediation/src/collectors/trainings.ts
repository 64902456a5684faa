import { addDays, between, chance, defineCollector, halfYearsOf } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 人民调解员培训 held by the station, with the evidence on file. */
export const trainings = defineCollector({
  id: 'trainings', title: { zh: '人民调解员培训', en: 'Mediator trainings' }, version: 1,
  row: z.object({
    date: z.iso.date(), topic: z.string().default('人民调解员培训'), notice: z.boolean().default(false), content: z.boolean().default(false), plan: z.boolean().default(false),
    photos: z.boolean().default(false), report: z.boolean().default(false), signIn: z.boolean().default(false),
    due: z.int().nonnegative().nullable().default(null), attended: z.int().nonnegative().nullable().default(null),
  }),
  key: ['date', 'topic'], date: 'date',
  columns: {
    date: ['培训日期', '日期'], topic: ['培训主题', '培训名称'], notice: ['通知', '有无通知', '培训通知'], content: ['培训内容', '内容', '有无内容'], plan: ['培训方案', '方案'], photos: ['图片', '照片', '有无图片'],
    report: ['信息报道', '报道'], signIn: ['签到簿', '签到', '签到表'], due: ['应参训人数', '应到人数'], attended: ['实际参训人数', '参训人数', '实到人数'],
  },
  labels: { date: 'Date', topic: 'Topic', notice: 'Notice', content: 'Content', plan: 'Plan', photos: 'Photos', report: 'News report', signIn: 'Sign-in list', due: 'Due', attended: 'Attended' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'half-yearly', rowsPerYear: 3,
  generate: (random, { period, rows }) => {
    const halves = halfYearsOf(period);
    return Array.from({ length: rows }, (_, i) => {
      const start = halves[i % halves.length]?.from ?? period.from;
      const date = addDays(start, between(random, 0, 150));
      const has = () => chance(random, 0.93);
      const due = between(random, 8, 13);
      return {
        date: date > period.to ? period.to : date, topic: `人民调解员培训第${i + 1}期`, notice: has(), content: has(), plan: has(), photos: has(), report: has(), signIn: has(), due, attended: due - (has() ? 0 : 1),
      };
    });
  },
});
