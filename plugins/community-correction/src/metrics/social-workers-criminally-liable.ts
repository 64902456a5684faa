import { defineMetric, countFindings } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const socialWorkersCriminallyLiable = defineMetric({
  id: 'social-workers-criminally-liable', title: { zh: '社工被追究刑事责任', en: 'Social workers held criminally liable' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'social-worker-criminally-liable'),
});
