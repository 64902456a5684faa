import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';

/** Refuses a day that has passed; today is still in time. */
export const requireDayAhead = (deps: Pick<Deps, 'clock'>, day: string): void => {
  if (day < isoDay(deps.clock())) throw new AppError('due_date_passed', { date: day });
};
