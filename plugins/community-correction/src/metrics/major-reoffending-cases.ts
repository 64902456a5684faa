import { count, defineMetric, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { incidents } from '../collectors/incidents.ts';

/** Cases (起), not persons: several persons of one case number are one case. */
export const majorReoffendingCases = defineMetric({
  id: 'major-reoffending-cases', title: { zh: '有影响的重（特）大重新犯罪案件', en: 'Major reoffending cases of influence' }, unit: 'count',
  needs: { incidents },
  params: z.object({}),
  measure({ facts }) {
    const major = facts.incidents.filter((incident) => incident.kind === 'reoffended' && incident.major);
    return count(new Set(major.map((incident) => incident.caseNo ?? `incident ${incident.incidentNo}`)).size, factIds(major));
  },
});
