import { count, defineMetric, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPersons } from '../collectors/released-persons.ts';

/** A person who is not in the intranet is one gap, a person who is has as many as fields are empty; everybody in the book counts. */
export const resettlementEntryGaps = defineMetric({
  id: 'resettlement-entry-gaps', title: { zh: '专网录入缺项', en: 'Gaps of entry in the intranet' }, unit: 'count',
  needs: { releasedPersons },
  params: z.object({}),
  measure({ facts }) {
    const gaps = facts.releasedPersons.map((person) => ({ factId: person.factId, gaps: person.infoEntered ? person.infoGaps : 1 })).filter((person) => person.gaps > 0);
    return count(gaps.reduce((sum, person) => sum + person.gaps, 0), factIds(gaps));
  },
});
