import { dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 理论业务文章 (调研) sent to the bureau. */
export const researchArticles = defineCollector({
  id: 'research-articles', title: { zh: '理论业务文章', en: 'Research articles' }, version: 1,
  row: z.object({ articleNo: z.string().min(1), title: z.string().min(1), submittedOn: z.iso.date() }),
  key: ['articleNo'], date: 'submittedOn',
  columns: { articleNo: ['文章编号', '编号', '序号'], title: ['文章题目', '题目', '标题'], submittedOn: ['上报日期', '报送日期', '日期'] },
  labels: { articleNo: 'Article no.', title: 'Title', submittedOn: 'Submitted on' },
  accepts: ['file', 'form', 'push'], cadence: 'yearly', rowsPerYear: 1,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    articleNo: `${unit}-文${i + 1}`, title: pick(random, ['样例基层调解调研报告', '样例社区矫正思考', '样例公共法律服务调研']), submittedOn: dayIn(period, random()),
  })),
});
