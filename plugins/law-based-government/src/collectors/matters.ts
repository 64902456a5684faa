import { addDays, between, chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const KINDS = ['decision', 'contract', 'document'] as const;

/** Decisions, contracts and documents of the town government that need a review of legality. */
export const matters = defineCollector({
  id: 'matters', title: { zh: '合法性审查事项', en: 'Matters for legality review' }, version: 1,
  row: z.object({ matterNo: z.string().min(1), kind: z.enum(KINDS), name: z.string().min(1), decidedAt: z.iso.date(), reviewOpinionAt: z.iso.date().nullable().default(null) }),
  key: ['matterNo'], date: 'decidedAt',
  columns: {
    matterNo: ['事项编号', '文号', '编号', '序号'], kind: ['事项类别', '类别', '类型'], name: ['事项名称', '名称', '合同名称'],
    decidedAt: ['决定日期', '签订日期', '印发日期', '日期'], reviewOpinionAt: ['审查意见日期', '合法性审查日期', '审查日期'],
  },
  labels: { matterNo: 'Matter no.', kind: 'Kind', name: 'Name', decidedAt: 'Decided on', reviewOpinionAt: 'Opinion given on' },
  values: { kind: { decision: ['决策', '重大决策'], contract: ['合同', '协议', '合同协议'], document: ['文件', '规范性文件'] } },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'quarterly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const decidedAt = dayIn(period, random());
    const [reviewed, days] = [chance(random, 0.98), between(random, 1, 20)];
    return { matterNo: `${unit}-审${i + 1}`, kind: pick(random, KINDS), name: `样例事项${i + 1}`, decidedAt, reviewOpinionAt: reviewed ? addDays(decidedAt, -days) : null };
  }),
});
