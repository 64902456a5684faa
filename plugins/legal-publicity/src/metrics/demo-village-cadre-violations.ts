import { defineMetric, hasFinding } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const demoVillageCadreViolations = defineMetric({
  id: 'demo-village-cadre-violations', title: { zh: '示范村两委干部违法乱纪', en: 'Violations by cadres of model villages' }, unit: 'yes-no',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => hasFinding(facts.findings, 'demo-village-cadre-violation'),
});
