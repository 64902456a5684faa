import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { incidents } from '../collectors/incidents.ts';

/** Outside key periods and key areas: those are counted by `abscond-key-period-person-times`, not twice. */
export const abscondPersonTimes = defineMetric({
  id: 'abscond-person-times', title: { zh: '脱管（在逃）人次', en: 'Absconding, persons and times' }, unit: 'count',
  needs: { incidents },
  params: z.object({}),
  measure: ({ facts }) => countOf(facts.incidents.filter((incident) => incident.kind === 'absconded' && !incident.keyPeriod)),
});
