import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** People who work in correction and resettlement at a station: officers and social workers. */
export const correctionStaff = defineCollector({
  id: 'correction-staff', title: { zh: '矫正与安置帮教工作人员', en: 'Correction and resettlement staff' }, version: 1,
  row: z.object({
    staffNo: z.string().min(1), role: z.enum(['officer', 'social-worker']), duty: z.enum(['correction', 'resettlement']),
    fulltime: z.boolean(), from: z.iso.date().nullable().default(null), to: z.iso.date().nullable().default(null),
  }),
  key: ['staffNo'], date: null,
  columns: {
    staffNo: ['人员编码', '工号', '编号'], role: ['人员身份', '身份', '人员类型'], duty: ['工作岗位', '岗位', '从事工作'], fulltime: ['是否专职', '专职', '专兼职'],
    from: ['到岗日期', '任职日期'], to: ['离岗日期', '离职日期'],
  },
  labels: { staffNo: 'Staff no.', role: 'Role', duty: 'Duty', fulltime: 'Full-time', from: 'In post from', to: 'In post to' },
  values: {
    role: { officer: ['执法人员', '司法所工作人员', '干警'], 'social-worker': ['社工', '社会工作者', '专职社工'] },
    duty: { correction: ['社区矫正', '矫正'], resettlement: ['安置帮教', '安帮'] },
  },
  personal: ['staffNo'],
  accepts: ['file', 'form', 'push'], cadence: 'half-yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    staffNo: `${unit}-员${i + 1}`, role: i % 3 === 0 ? 'officer' as const : 'social-worker' as const, duty: i % 3 === 2 ? 'resettlement' as const : 'correction' as const,
    fulltime: chance(random, 0.95), from: addDays(period.from, -between(random, 30, 2000)), to: null,
  })),
});
