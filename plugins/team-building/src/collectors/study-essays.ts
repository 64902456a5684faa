import { chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 学习心得体会, one row for each essay. */
export const studyEssays = defineCollector({
  id: 'study-essays', title: { zh: '学习心得体会', en: 'Study essays' }, version: 1,
  row: z.object({ essayNo: z.string().min(1), staffNo: z.string().min(1), writtenOn: z.iso.date(), title: z.string().nullable().default(null) }),
  key: ['essayNo'], date: 'writtenOn',
  columns: { essayNo: ['心得编号', '编号', '序号'], staffNo: ['人员编码', '人员编号', '工号'], writtenOn: ['撰写日期', '提交日期', '日期'], title: ['心得题目', '题目', '标题'] },
  labels: { essayNo: 'Essay no.', staffNo: 'Staff no.', writtenOn: 'Written on', title: 'Title' },
  personal: ['staffNo'],
  accepts: ['file', 'form', 'push'], cadence: 'yearly', rowsPerYear: 8,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const forgotten = chance(random, 0.02);
    return { essayNo: `${unit}-心${i + 1}`, staffNo: `${unit}-员${forgotten ? 1 : (i % 8) + 1}`, writtenOn: dayIn(period, random()), title: `样例学习心得${i + 1}` };
  }),
});
