import { defineMetric, monthName, monthsOf, notApplicable, periodsWithout, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { correctionPersons } from '../collectors/correction-persons.ts';
import { correctionVisits, correctionVisitKinds } from '../collectors/correction-visits.ts';

/** 走访、矫正小组情况反馈每月不少于一次: in every full month of the term that has ended. */
export const correctionMonthlyVisitsMet = defineMetric({
  id: 'correction-monthly-visits-met', title: { zh: '每月走访', en: 'Monthly visits and feedback' }, unit: 'yes-no',
  needs: { correctionPersons, correctionVisits },
  params: z.object({}),
  measure({ facts, period, asOf }) {
    const persons = facts.correctionPersons.map((person) => {
      const due = monthsOf(period, asOf).filter((month) => (person.enrolledAt ?? period.from) <= month.from && (person.releasedAt ?? month.to) >= month.to);
      const own = facts.correctionVisits.filter((visit) => visit.personNo === person.personNo);
      const missed = correctionVisitKinds.flatMap((kind) => periodsWithout(due, own.filter((visit) => visit.kind === kind).map((visit) => visit.date)));
      return { factId: person.factId, due: due.length, missed: missed.map(monthName) };
    });
    if (persons.every((person) => person.due === 0)) return notApplicable('nobody was under correction for a full month');
    const forgotten = persons.filter((person) => person.missed.length > 0);
    return yesNo(forgotten.length === 0, forgotten.map((person) => person.factId), [...new Set(forgotten.flatMap((person) => person.missed))].toSorted());
  },
});
