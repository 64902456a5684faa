import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

const KINDS = ['branch', 'liaison', 'full-time-staff'] as const;

/** 党建组织和人员 of a law firm or notary office: a branch, a liaison sent to it, a person who works for the party full-time. */
export const partyPosts = defineCollector({
  id: 'party-posts', title: { zh: '律师公证行业党建组织和人员', en: 'Party branch and staff' }, version: 1,
  row: z.object({ postNo: z.string().min(1), kind: z.enum(KINDS), from: z.iso.date().nullable().default(null), to: z.iso.date().nullable().default(null) }),
  key: ['postNo'], date: null,
  columns: { postNo: ['登记编号', '编号', '序号'], kind: ['类别', '组织或人员类别'], from: ['成立或任职日期', '成立日期', '任职日期', '派驻日期'], to: ['撤销或离任日期', '撤销日期', '离任日期'] },
  labels: { postNo: 'Entry no.', kind: 'Kind', from: 'From', to: 'To' },
  values: { kind: { branch: ['党支部'], liaison: ['党建联络员', '派驻党建联络员', '联络员'], 'full-time-staff': ['专职党建工作人员', '专职党建人员', '专职党务'] } },
  accepts: ['file', 'form', 'push'], cadence: 'yearly', rowsPerYear: 2,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    postNo: `${unit}-党${i + 1}`, kind: i % 2 === 1 ? ('full-time-staff' as const) : chance(random, 0.6) ? ('branch' as const) : ('liaison' as const),
    from: addDays(period.from, -between(random, 30, 2000)), to: chance(random, 0.05) ? addDays(period.from, between(random, 30, 300)) : null,
  })),
});
