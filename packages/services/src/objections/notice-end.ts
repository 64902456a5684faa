import { cyclePlanRepository } from '@siheng/db';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';

const day = 86_400_000;
/** The product serves one time zone: China. A day ends at its midnight. */
const chinaMs = 8 * 3_600_000;

/** The last day on which something is in time, as the instant at which that day ends in China. */
export const endOfDay = (dueAt: Date): Date => new Date(dueAt.getTime() + day - chinaMs - 1);

/** The last day of the public notice: until its end a unit may object; null: none is set, so as long as the notice lasts. */
export const noticeEnd = async (deps: Pick<Deps, 'db'>, assessmentId: string): Promise<{ readonly day: string; readonly at: Date } | null> => {
  const found = (await cyclePlanRepository(deps.db.prisma).findDeadlines(assessmentId)).find((deadline) => deadline.state === 'public_notice');
  return found ? { day: isoDay(found.dueAt), at: endOfDay(found.dueAt) } : null;
};
