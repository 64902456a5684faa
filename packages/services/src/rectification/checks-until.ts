import type { RectificationCheckRow } from '@siheng/db';
import { assessCheck, checkPeriods, type CheckResult } from '@siheng/kernel';
import { isWorkday } from '@siheng/plugin-sdk';
import type { RectificationSettings } from './rectification-settings.ts';

/** How a recurring check was kept until a day: periods that have ended, and the one that runs only once it is done. */
export const checksUntil = ({ every, from, to }: RectificationCheckRow, done: readonly string[], today: string, everyDay: RectificationSettings['everyDay']): CheckResult => {
  const periods = checkPeriods({ every, from, to });
  const isKept = (period: { readonly from: string; readonly to: string }): boolean => done.some((day) => period.from <= day && day <= period.to);
  const last = periods.findLast((period) => period.to < today || (period.from <= today && isKept(period)));
  return last === undefined ? { required: 0, met: 0, missed: [] } : assessCheck({ every, from, to: last.to, done }, everyDay, isWorkday);
};
