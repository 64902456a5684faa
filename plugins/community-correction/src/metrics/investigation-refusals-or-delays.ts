import { calendarDetails, count, defineMetric, elapsedDays, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { investigations } from '../collectors/investigations.ts';

/** Refused, put off or late without a valid reason. Where the commission names no last day, `days` after its receipt. */
export const investigationRefusalsOrDelays = defineMetric({
  id: 'investigation-refusals-or-delays', title: { zh: '推诿、延迟、拒绝接受委托', en: 'Investigations refused or delayed' }, unit: 'count',
  needs: { investigations },
  params: z.object({ days: z.int().positive().default(10), workdays: z.boolean().default(false).describe('按工作日计') }),
  measure({ facts, params, period, asOf }) {
    const isLate = (receivedAt: string, dueAt: string | null, day: string) => (dueAt === null ? elapsedDays(receivedAt, day, params.workdays) > params.days : day > dueAt);
    const failed = facts.investigations.filter(({ receivedAt, dueAt, doneAt, refused, justified }) => !justified && (refused || isLate(receivedAt, dueAt, doneAt ?? asOf)));
    return count(failed.length, factIds(failed), calendarDetails(period, params.workdays));
  },
});
