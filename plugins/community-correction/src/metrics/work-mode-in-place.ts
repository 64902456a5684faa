import { defineMetric, withoutFinding } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const workModeInPlace = defineMetric({
  id: 'work-mode-in-place', title: { zh: '工作格局（模式）落实', en: 'Work mode in place' }, unit: 'yes-no',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => withoutFinding(facts.findings, 'work-mode-missing'),
});
