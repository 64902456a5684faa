import { addDays, between, chance, defineCollector, pick, seededRandom } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { faultRate } from '../made-up/fault-rate.ts';
import { mediatorRoster } from '../made-up/mediator-roster.ts';

const GRADES = ['first', 'second', 'third', 'applied'] as const;

/** 调解员花名册: who mediates, full-time or not, from when to when, and in which grade (an application counts as taking part). */
export const mediators = defineCollector({
  id: 'mediators', title: { zh: '人民调解员', en: 'Mediators' }, version: 1,
  row: z.object({
    mediatorNo: z.string().min(1), name: z.string().nullable().default(null), fulltime: z.boolean().default(false),
    from: z.iso.date().nullable().default(null), to: z.iso.date().nullable().default(null), grade: z.enum(GRADES).nullable().default(null),
    platformEnteredAt: z.iso.date().nullable().default(null),
  }),
  key: ['mediatorNo'], date: null,
  columns: {
    mediatorNo: ['调解员编码', '调解员编号', '编号'], name: ['姓名', '调解员姓名'], fulltime: ['专兼职', '是否专职', '专职', '专职/兼职'],
    from: ['聘任日期', '任职日期', '起聘日期'], to: ['离任日期', '解聘日期', '终止日期'], grade: ['等级评定', '调解员等级', '评定等级', '等级'],
    platformEnteredAt: ['智慧调解平台录入日期', '平台录入日期', '录入日期'],
  },
  labels: { mediatorNo: 'Mediator no.', name: 'Name', fulltime: 'Full-time', from: 'In post from', to: 'In post to', grade: 'Grade', platformEnteredAt: 'Entered in the platform on' },
  values: {
    fulltime: { true: ['专职', '专'], false: ['兼职', '兼'] },
    grade: { first: ['一级', '一级人民调解员'], second: ['二级', '二级人民调解员'], third: ['三级', '三级人民调解员'], applied: ['参评', '已申报', '评定中'] },
  },
  personal: ['name'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly', rowsPerYear: 13,
  generate: (random, { period, rows, unit }) => {
    const faults = faultRate(random);
    return mediatorRoster(unit).slice(0, rows).map((mediator) => {
      const own = seededRandom(`${mediator.mediatorNo}/platform`);
      return {
        ...mediator, from: addDays(period.from, -between(random, 30, 3000)), to: null, grade: chance(random, faults) ? null : pick(random, GRADES),
        platformEnteredAt: chance(own, 0.99) ? addDays(period.from, -between(own, 1, 300)) : null,
      };
    });
  },
});
