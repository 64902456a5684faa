import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

/** “四无”: suicides and crimes after an escalation, group petitions, group fights (002-基层工作-3-d, 002-基层工作-3-e). */
export const fourNoneIncidents = defineMetric({
  id: 'four-none-incidents', title: { zh: '“四无”事件', en: 'Incidents against the four nones' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'escalated-suicide', 'escalated-crime', 'group-petition', 'group-fight'),
});
