import { defineMetric, countFindings } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const officersCriminallyLiable = defineMetric({
  id: 'officers-criminally-liable', title: { zh: '矫正执法人员被追究刑事责任', en: 'Officers held criminally liable' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'officer-criminally-liable'),
});
