import { defineMetric, countFindings } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const collegialPublicityFailures = defineMetric({
  id: 'collegial-publicity-failures', title: { zh: '未落实合议、公示件数', en: 'Files without collegial discussion or publication' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'collegial-publicity-failure'),
});
