import { calendarDetails, defineMetric, elapsedDays, factIds, inPeriod, notApplicable, periodsWithout, weekName, weeksOf, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { systemEntries } from '../collectors/system-entries.ts';
import { systemLogins } from '../collectors/system-logins.ts';

/** A log-in in every week that has ended, and new data entered within a week (day 7 is in time). */
export const businessSystemUseMet = defineMetric({
  id: 'business-system-use-met', title: { zh: '业务系统使用达标', en: 'Business systems used as required' }, unit: 'yes-no',
  needs: { logins: systemLogins, entries: systemEntries }, span: 'all-time',
  params: z.object({
    days: z.int().positive().default(7).describe('新数据录入期限（日）'), idleWeeks: z.int().min(0).default(0).describe('允许未登录的周数（如春节假期）'),
    workdays: z.boolean().default(false).describe('录入期限按工作日计'),
  }),
  measure({ facts, params, period, asOf }) {
    const weeks = weeksOf(period, asOf);
    const entries = facts.entries.filter(({ arisenAt }) => inPeriod(arisenAt, period));
    if (weeks.length === 0 && entries.length === 0) return notApplicable('no week of the period has ended and nothing was to be entered');
    const idle = periodsWithout(weeks, facts.logins.map(({ loggedOn }) => loggedOn));
    const late = entries.filter(({ arisenAt, enteredAt }) => elapsedDays(arisenAt, enteredAt ?? asOf, params.workdays) > params.days);
    const isUsed = idle.length <= params.idleWeeks;
    return yesNo(isUsed && late.length === 0, factIds(late), [...(isUsed ? [] : idle.map(weekName)), ...calendarDetails(period, params.workdays)]);
  },
});
