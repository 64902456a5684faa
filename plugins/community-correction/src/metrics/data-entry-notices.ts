import { defineMetric, countFindings } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const dataEntryNotices = defineMetric({
  id: 'data-entry-notices', title: { zh: '信息采集录入被通报件次', en: 'Notices about data entry' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'data-entry-notice'),
});
