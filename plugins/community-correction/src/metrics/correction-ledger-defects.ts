import { defineMetric, countFindings } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const correctionLedgerDefects = defineMetric({
  id: 'correction-ledger-defects', title: { zh: '工作台账不规范起数', en: 'Ledger defects' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'correction-ledger-defect'),
});
