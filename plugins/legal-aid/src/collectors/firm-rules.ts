import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

const KINDS = ['practice', 'violation-reporting'] as const;

/** 律师执业管理制度 and 违法违规行为查处报备机制 of a law firm, as documents in force. */
export const firmRules = defineCollector({
  id: 'firm-rules', title: { zh: '律师事务所管理制度', en: 'Rules of the law firm' }, version: 1,
  row: z.object({ documentNo: z.string().min(1), kind: z.enum(KINDS), issuedOn: z.iso.date(), repealedOn: z.iso.date().nullable().default(null) }),
  key: ['documentNo'], date: null,
  columns: { documentNo: ['制度编号', '文号', '编号', '序号'], kind: ['制度类别', '类别', '制度名称'], issuedOn: ['制定日期', '印发日期', '日期'], repealedOn: ['废止日期', '失效日期'] },
  labels: { documentNo: 'Document no.', kind: 'Kind', issuedOn: 'Issued on', repealedOn: 'Repealed on' },
  values: { kind: { practice: ['律师执业管理制度', '执业管理制度'], 'violation-reporting': ['违法违规行为查处报备机制', '查处报备机制', '报备机制'] } },
  accepts: ['file', 'form'], cadence: 'yearly', rowsPerYear: 2,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    documentNo: `${unit}-制〔${i + 1}〕号`, kind: KINDS[i % KINDS.length] ?? 'practice', issuedOn: addDays(period.from, -between(random, 30, 900)), repealedOn: chance(random, 0.03) ? addDays(period.from, 60) : null,
  })),
});
