import { defineMetric, countFindings } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const receiptNoticesProvince = defineMetric({
  id: 'receipt-notices-province', title: { zh: '核查、回执不及时被省厅通报人次', en: 'Provincial notices about receipts' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'receipt-notice-province'),
});
