import { calendarDetails, daysOf, isWorkday, type MetricAnswer, periodName, type Period } from '@siheng/plugin-sdk';
import { fewestChecks } from './fewest-checks.ts';

type Check = { readonly factId: string; readonly date: string };

/** 每天: every calendar day up to asOf, or every working day. */
export const fewestOnADay = (kinds: readonly (readonly Check[])[], { period, asOf, workdays }: { readonly period: Period; readonly asOf: string; readonly workdays: boolean }): MetricAnswer =>
  fewestChecks(kinds, { spans: daysOf(period, asOf).filter(({ from }) => !workdays || isWorkday(from)), name: periodName }, calendarDetails(period, workdays));
