import { chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Results of the yearly vocational examination and of the education assessment, one row per person and sitting. */
export const exams = defineCollector({
  id: 'exams', title: { zh: '职业培训考试与教育培训考核', en: 'Examinations and assessments' }, version: 1,
  row: z.object({ examNo: z.string().min(1), kind: z.enum(['vocational', 'education']), staffNo: z.string().min(1), heldOn: z.iso.date(), passed: z.boolean() }),
  key: ['examNo'], date: 'heldOn',
  columns: {
    examNo: ['成绩编号', '准考证号', '编号', '序号'], kind: ['考试类别', '考核类别', '类别'], staffNo: ['人员编码', '人员编号', '工号'],
    heldOn: ['考试日期', '考核日期', '日期'], passed: ['是否合格', '合格'],
  },
  labels: { examNo: 'Result no.', kind: 'Kind', staffNo: 'Staff no.', heldOn: 'Held on', passed: 'Passed' },
  values: { kind: { vocational: ['职业培训考试', '职业培训'], education: ['教育培训考核', '教育培训'] } },
  personal: ['staffNo'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    examNo: `${unit}-考${i + 1}`, kind: i % 2 === 0 ? ('vocational' as const) : ('education' as const), staffNo: `${unit}-员${Math.floor(i / 2) + 1}`,
    heldOn: dayIn(period, random()), passed: chance(random, 0.97),
  })),
});
