import { defineMetric, countFindings } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const investigationDocumentDefects = defineMetric({
  id: 'investigation-document-defects', title: { zh: '调查评估材料不符合要求项数', en: 'Defects in investigation papers' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'investigation-document-defect'),
});
