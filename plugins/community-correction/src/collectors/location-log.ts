import { between, chance, dayIn, defineCollector, monthsOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { correctionPerson } from '../made-up/correction-person.ts';

const tries = z.int().nonnegative().nullable().default(null);

/**
 * Electronic positioning (定位). A row with `located` says whether a person who must be located is on a terminal that day;
 * a row with `attempts` and `successes` says how often he was searched and found since the row before. One row may say both.
 */
export const locationLog = defineCollector({
  id: 'location-log', title: { zh: '定位记录', en: 'Location log' }, version: 1,
  row: z.object({ personNo: z.string().min(1), date: z.iso.date(), located: z.boolean().nullable().default(null), attempts: tries, successes: tries })
    .refine((row) => (row.successes ?? 0) <= (row.attempts ?? 0), { path: ['successes'], error: 'not more successes than attempts' }),
  key: ['personNo', 'date'], date: 'date',
  columns: {
    personNo: ['人员编号', '矫正对象编号'], date: ['日期', '定位日期', '统计日期'], located: ['已定位', '是否定位', '纳入定位'],
    attempts: ['定位次数', '应定位次数', '请求次数'], successes: ['定位成功次数', '成功次数'],
  },
  labels: { personNo: 'Person no.', date: 'Date', located: 'Located', attempts: 'Attempts', successes: 'Successes' },
  personal: ['personNo'],
  accepts: ['file', 'pull', 'push'], cadence: 'monthly',
  generate: (random, at) => {
    const months = monthsOf(at.period);
    return Array.from({ length: at.rows }, (_, i) => {
      const month = months[i % months.length] ?? at.period;
      const attempts = between(random, 80, 120);
      const poor = chance(random, 0.06);
      return {
        personNo: correctionPerson(Math.floor(i / months.length), at).personNo, date: dayIn(month, random()), located: chance(random, 0.99),
        attempts, successes: attempts - Math.min(attempts, poor ? between(random, 8, 30) : between(random, 0, 5)),
      };
    });
  },
});
