import { defineMetric, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { visits } from '../collectors/visits.ts';
import { missedPeriods, visitedPersons } from '../resettlement/visit-gaps.ts';

/** Whether nobody missed a visit: key persons: one visit in every month; ordinary: one in every quarter. A running period is not yet due. */
export const resettlementVisitsOnSchedule = defineMetric({
  id: 'resettlement-visits-on-schedule', title: { zh: '走访频次（重点每月、一般每季）', en: 'Visits on schedule' }, unit: 'yes-no',
  needs: { releasedPersons, visits },
  params: z.object({ keyMonths: z.int().positive().default(1), ordinaryMonths: z.int().positive().default(3) }),
  measure({ facts, params, period, asOf }) {
    const due = visitedPersons({ ...facts, period, asOf }, params).filter((person) => person.due.length > 0);
    if (due.length === 0) return notApplicable('no visit was due in this period');
    const forgotten = due.filter((person) => person.missed.length > 0);
    return yesNo(forgotten.length === 0, forgotten.flatMap((person) => person.evidence), missedPeriods(forgotten));
  },
});
