import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { incidents } from '../collectors/incidents.ts';

/** 重点时段、重要地区: these person-times replace the ordinary ones. */
export const abscondKeyPeriodPersonTimes = defineMetric({
  id: 'abscond-key-period-person-times', title: { zh: '重点时段、重要地区脱管人次', en: 'Absconding in key periods or areas' }, unit: 'count',
  needs: { incidents },
  params: z.object({}),
  measure: ({ facts }) => countOf(facts.incidents.filter((incident) => incident.kind === 'absconded' && incident.keyPeriod)),
});
