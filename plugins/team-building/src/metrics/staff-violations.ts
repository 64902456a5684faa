import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const staffViolations = defineMetric({
  id: 'staff-violations', title: { zh: '违法违纪、涉黑涉恶', en: 'Violations by staff' }, unit: 'count',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'staff-violation'),
});
