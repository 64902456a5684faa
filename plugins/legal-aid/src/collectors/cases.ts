import { addDays, between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Case lists of different systems carry different columns: only the number is in all of them. */
export const cases = defineCollector({
  id: 'cases', title: { zh: '法律援助案件', en: 'Legal-aid cases' }, version: 1,
  row: z.object({
    caseNo: z.string().min(1), acceptedAt: z.iso.date().nullable().default(null), enteredAt: z.iso.date().nullable().default(null),
    verified: z.boolean().nullable().default(null), surveyAt: z.iso.date().nullable().default(null),
  }),
  key: ['caseNo'], date: 'acceptedAt',
  columns: {
    caseNo: ['案号', '案件编号', '流水号', '受理编号'], acceptedAt: ['受理日期', '受理时间'], enteredAt: ['录入日期', '录入时间', '系统录入时间'],
    verified: ['经济困难核实', '核实到位', '经济状况核实', '是否核实'], surveyAt: ['问卷调查日期', '回访日期', '满意度调查日期', '问卷调查时间'],
  },
  labels: { caseNo: 'Case no.', acceptedAt: 'Accepted on', enteredAt: 'Entered on', verified: 'Hardship verified', surveyAt: 'Surveyed on' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const acceptedAt = dayIn(period, random());
    const enteredAt = addDays(acceptedAt, between(random, 0, 15));
    const surveyAt = addDays(acceptedAt, between(random, 20, 90));
    return {
      caseNo: `${unit}-援${i + 1}`, acceptedAt, enteredAt: chance(random, 0.96) ? enteredAt : null,
      verified: chance(random, 0.95), surveyAt: chance(random, 0.92) ? surveyAt : null,
    };
  }),
});
