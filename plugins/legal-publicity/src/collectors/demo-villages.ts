import { chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { villageNo } from '../village-names.ts';

/** 民主法治示范村（社区）: which village was named at which level, and when. */
export const demoVillages = defineCollector({
  id: 'demo-villages', title: { zh: '民主法治示范村（社区）命名', en: 'Model villages named' }, version: 1,
  row: z.object({ awardNo: z.string().min(1), villageNo: z.string().min(1), level: z.enum(['national', 'province', 'city', 'county']), awardedOn: z.iso.date() }),
  key: ['awardNo'], date: 'awardedOn',
  columns: { awardNo: ['命名编号', '文号', '编号'], villageNo: ['村（社区）编号', '村居编号'], level: ['命名级别', '级别'], awardedOn: ['命名日期', '日期', '命名时间'] },
  labels: { awardNo: 'Award no.', villageNo: 'Village no.', level: 'Level', awardedOn: 'Awarded on' },
  values: { level: { national: ['国家级', '全国'], province: ['省级'], city: ['市级'], county: ['县级', '区级'] } },
  accepts: ['file', 'form', 'push'], cadence: 'on-event',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    awardNo: `${unit}-示${i + 1}`, villageNo: villageNo(unit, i),
    level: chance(random, 0.02) ? ('national' as const) : pick(random, ['province', 'province', 'province', 'province', 'city', 'county'] as const), awardedOn: dayIn(period, random()),
  })),
});
