import { count, defineMetric, factIds, notApplicable } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { correctionPersons } from '../collectors/correction-persons.ts';
import { supervisedIn } from '../correction/supervised-in.ts';

/** The smallest group of those supervised in the period whose group is on record. */
export const correctionGroupMinMembers = defineMetric({
  id: 'correction-group-min-members', title: { zh: '矫正小组最少成员数', en: 'Members of the smallest correction group' }, unit: 'count',
  needs: { correctionPersons },
  params: z.object({}),
  measure({ facts, period }) {
    const groups = supervisedIn(facts.correctionPersons, period).flatMap(({ factId, groupMembers }) => (groupMembers === null ? [] : [{ factId, groupMembers }]));
    if (groups.length === 0) return notApplicable('no correction group is on record in this period');
    const smallest = Math.min(...groups.map((group) => group.groupMembers));
    return count(smallest, factIds(groups.filter((group) => group.groupMembers === smallest)));
  },
});
