import { addDays, between, chance, defineCollector, weeksOf } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Log-ins to the business systems. */
export const systemLogins = defineCollector({
  id: 'system-logins', title: { zh: '业务系统登录记录', en: 'Log-ins to the business systems' }, version: 1,
  row: z.object({ loginNo: z.string().min(1), loggedOn: z.iso.date(), system: z.string().min(1) }),
  key: ['loginNo'], date: 'loggedOn',
  columns: { loginNo: ['登录编号', '编号', '序号'], loggedOn: ['登录日期', '登录时间', '日期'], system: ['业务系统', '系统名称', '系统'] },
  labels: { loginNo: 'Log-in no.', loggedOn: 'Logged in on', system: 'System' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => {
    const idle = chance(random, 0.12) ? between(random, 5, 45) : -1;
    const dates = weeksOf(period).map(({ from }) => addDays(from, between(random, 0, 4)));
    const logins = dates.filter((date, i) => i !== idle && date >= period.from && date <= period.to);
    return logins.slice(0, rows).map((loggedOn, i) => ({ loginNo: `${unit}-登${i + 1}`, loggedOn, system: '样例业务系统' }));
  },
});
