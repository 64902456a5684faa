import { addDays, countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { investigations } from '../collectors/investigations.ts';

/** Refused, put off or late without a valid reason. Where the commission names no last day, `days` after its receipt. */
export const investigationRefusalsOrDelays = defineMetric({
  id: 'investigation-refusals-or-delays', title: { zh: '推诿、延迟、拒绝接受委托', en: 'Investigations refused or delayed' }, unit: 'count',
  needs: { investigations },
  params: z.object({ days: z.int().positive().default(10) }),
  measure: ({ facts, params, asOf }) => countOf(facts.investigations.filter(({ receivedAt, dueAt, doneAt, refused, justified }) =>
    !justified && (refused || (doneAt ?? asOf) > (dueAt ?? addDays(receivedAt, params.days))))),
});
