import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { incidents } from '../collectors/incidents.ts';

/** Ordinary cases; a major case of influence is counted by `major-reoffending-cases`, not twice. */
export const correctionReoffenders = defineMetric({
  id: 'correction-reoffenders', title: { zh: '社区服刑人员重新犯罪人次', en: 'Reoffending under correction' }, unit: 'count',
  needs: { incidents },
  params: z.object({}),
  measure: ({ facts }) => countOf(facts.incidents.filter((incident) => incident.kind === 'reoffended' && !incident.major)),
});
