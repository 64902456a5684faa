import { addDays, between, chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 创新突破工作成果 that a unit put forward, and the day on which the bureau affairs meeting approved it. */
export const innovations = defineCollector({
  id: 'innovations', title: { zh: '创新突破工作成果', en: 'Innovations' }, version: 1,
  row: z.object({
    innovationNo: z.string().min(1), title: z.string().min(1), proposedOn: z.iso.date(), approvedOn: z.iso.date().nullable().default(null), minutes: z.string().nullable().default(null),
  }),
  key: ['innovationNo'], date: 'proposedOn',
  columns: {
    innovationNo: ['成果编号', '编号', '序号'], title: ['成果名称', '创新项目', '名称'], proposedOn: ['申报日期', '提出日期', '日期'],
    approvedOn: ['局务会审定日期', '审定日期', '通过日期'], minutes: ['会议纪要文号', '会议纪要', '审定依据'],
  },
  labels: { innovationNo: 'Innovation no.', title: 'Title', proposedOn: 'Proposed on', approvedOn: 'Approved on', minutes: 'Minutes' },
  accepts: ['file', 'form', 'push'], cadence: 'on-event', rowsPerYear: 1,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const proposedOn = dayIn(period, random());
    const approved = chance(random, 0.4);
    return {
      innovationNo: `${unit}-创${i + 1}`, title: pick(random, ['样例牧区流动调解', '样例双语普法微课', '样例远程帮教']), proposedOn,
      approvedOn: approved ? addDays(proposedOn, between(random, 5, 60)) : null, minutes: approved ? `样例局务会纪要〔${i + 1}〕号` : null,
    };
  }),
});
