import { addDays, between, chance, defineCollector, monthsOf, dayIn } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 法律援助工作信息 sent to the bureau, and when the city's bulletin or press took it. */
export const infoItems = defineCollector({
  id: 'info-items', title: { zh: '法律援助工作信息', en: 'Legal-aid information items' }, version: 1,
  row: z.object({
    infoNo: z.string().min(1), title: z.string().nullable().default(null), submittedAt: z.iso.date(), cityAdoptedAt: z.iso.date().nullable().default(null), outlet: z.string().nullable().default(null),
  }),
  key: ['infoNo'], date: 'submittedAt',
  columns: {
    infoNo: ['信息编号', '编号', '序号'], title: ['信息标题', '标题', '题目'], submittedAt: ['报送日期', '上报日期', '报送时间'],
    cityAdoptedAt: ['市级采用日期', '采用日期', '市司法行政信息采用日期'], outlet: ['采用媒体', '采用报刊', '刊物名称'],
  },
  labels: { infoNo: 'Item no.', title: 'Title', submittedAt: 'Submitted on', cityAdoptedAt: 'Adopted by the city on', outlet: 'Outlet' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly', rowsPerYear: 13,
  generate: (random, { period, rows, unit }) => {
    const months = monthsOf(period);
    return Array.from({ length: rows }, (_, i) => {
      const submittedAt = dayIn(months[i % months.length] ?? period, random());
      const [adopted, delay] = [chance(random, 0.2), between(random, 1, 20)];
      return { infoNo: `${unit}-援信${i + 1}`, title: `样例法援信息${i + 1}`, submittedAt, cityAdoptedAt: adopted ? addDays(submittedAt, delay) : null, outlet: adopted ? '样例司法行政信息' : null };
    });
  },
});
