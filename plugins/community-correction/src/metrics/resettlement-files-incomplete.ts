import { count, defineMetric, notApplicable } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';
import { visits } from '../collectors/visits.ts';
import { visitedPersons } from '../resettlement/visit-gaps.ts';

/** 任一不全: a file counts once, however much of letter, agreement and visit records it lacks. */
export const resettlementFilesIncomplete = defineMetric({
  id: 'resettlement-files-incomplete', title: { zh: '不全的帮教档案', en: 'Incomplete resettlement files' }, unit: 'count',
  needs: { releasedPersons, visits },
  params: z.object({ keyMonths: z.int().positive().default(1), ordinaryMonths: z.int().positive().default(3) }),
  measure({ facts, params, period, asOf }) {
    const persons = visitedPersons({ ...facts, period, asOf }, params);
    if (persons.length === 0) return notApplicable('nobody is under resettlement');
    const withoutPaper = new Set(facts.releasedPersons.filter((person) => !person.letter || !person.agreement).map((person) => person.personNo));
    const incomplete = persons.filter((person) => person.missed.length > 0 || withoutPaper.has(person.personNo));
    return count(incomplete.length, incomplete.flatMap((person) => person.evidence));
  },
});
