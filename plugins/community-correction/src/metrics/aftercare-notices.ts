import { defineMetric, countFindings } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const aftercareNotices = defineMetric({
  id: 'aftercare-notices', title: { zh: '后续照管被市以上通报件次', en: 'Notices about aftercare' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'aftercare-notice'),
});
