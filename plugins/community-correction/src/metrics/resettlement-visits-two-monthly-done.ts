import { defineMetric, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { visits } from '../collectors/visits.ts';
import { missedPeriods, visitedPersons } from '../resettlement/visit-gaps.ts';

/** Whether nobody missed a visit: key persons: a visit in every two months; ordinary: one in every quarter. A running period is not yet due. */
export const resettlementVisitsTwoMonthlyDone = defineMetric({
  id: 'resettlement-visits-two-monthly-done', title: { zh: '走访频次（重点每两月、一般每季）', en: 'Two-monthly visits done' }, unit: 'yes-no',
  needs: { releasedPersons, visits },
  params: z.object({ keyMonths: z.int().positive().default(2), ordinaryMonths: z.int().positive().default(3) }),
  measure({ facts, params, period, asOf }) {
    const due = visitedPersons({ ...facts, period, asOf }, params).filter((person) => person.due.length > 0);
    if (due.length === 0) return notApplicable('no visit was due in this period');
    const forgotten = due.filter((person) => person.missed.length > 0);
    return yesNo(forgotten.length === 0, forgotten.flatMap((person) => person.evidence), missedPeriods(forgotten));
  },
});
