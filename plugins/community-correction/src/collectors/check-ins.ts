import { between, chance, defineCollector, monthsOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { correctionPerson } from '../made-up/correction-person.ts';

const times = z.int().nonnegative();

/** Check-ins by card of a person in a month (刷证): how many were due, how many done; `month` is written as its first day. */
export const checkIns = defineCollector({
  id: 'check-ins', title: { zh: '刷证记录', en: 'Check-ins' }, version: 1,
  row: z.object({ personNo: z.string().min(1), month: z.iso.date(), due: times, done: times })
    .refine((row) => row.done <= row.due, { path: ['done'], error: 'not more check-ins than were due' }),
  key: ['personNo', 'month'], date: 'month',
  columns: { personNo: ['人员编号', '矫正对象编号'], month: ['月份', '年月', '所属月份'], due: ['应刷证次数', '应刷次数'], done: ['已刷证次数', '刷证次数', '实刷次数'] },
  labels: { personNo: 'Person no.', month: 'Month', due: 'Due', done: 'Done' },
  personal: ['personNo'],
  accepts: ['file', 'pull', 'push'], cadence: 'monthly',
  generate: (random, at) => {
    const months = monthsOf(at.period);
    return Array.from({ length: at.rows }, (_, i) => {
      const month = months[i % months.length] ?? at.period;
      const due = between(random, 4, 8);
      return {
        personNo: correctionPerson(Math.floor(i / months.length), at).personNo, month: `${month.from.slice(0, 7)}-01`, due, done: chance(random, 0.93) ? due : due - 1,
      };
    });
  },
});
