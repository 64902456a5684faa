import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { correctionPersons } from '../collectors/correction-persons.ts';
import { incidents } from '../collectors/incidents.ts';
import { supervisedIn } from '../correction/supervised-in.ts';

/** Persons, not times: who reoffends twice counts once. */
export const correctionReoffendingRatio = defineMetric({
  id: 'correction-reoffending-ratio', title: { zh: '社区服刑人员年度重新犯罪率', en: 'Reoffenders under correction' }, unit: 'ratio',
  needs: { correctionPersons, incidents },
  params: z.object({}),
  measure({ facts, period }) {
    const supervised = supervisedIn(facts.correctionPersons, period);
    if (supervised.length === 0) return notApplicable('nobody was under correction in this period');
    const numbers = new Set(supervised.map((person) => person.personNo));
    const reoffended = facts.incidents.filter((incident) => incident.kind === 'reoffended' && numbers.has(incident.personNo));
    return ratio(new Set(reoffended.map((incident) => incident.personNo)).size, supervised.length, factIds(reoffended));
  },
});
