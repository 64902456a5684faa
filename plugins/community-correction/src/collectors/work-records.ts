import { dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const workRecordKinds = ['safety-assessment', 'labour-base', 'entrepreneur-model'] as const;

const TITLES = {
  'safety-assessment': ['平安建设考核细则', '平安建设目标管理绩效考核办法'],
  'labour-base': ['公益劳动基地协议', '敬老院公益劳动基地挂牌记录'],
  'entrepreneur-model': ['安置帮教创业典型材料：家庭农场', '安置帮教创业典型材料：汽修店'],
} as const;

/** Documents that show that something exists: a town's rules, a labour base, an entrepreneurship model. */
export const workRecords = defineCollector({
  id: 'work-records', title: { zh: '矫正与帮教工作资料', en: 'Documents of work' }, version: 1,
  row: z.object({ recordNo: z.string().min(1), kind: z.enum(workRecordKinds), date: z.iso.date(), title: z.string().min(1) }),
  key: ['recordNo'], date: 'date',
  columns: { recordNo: ['资料编号', '编号', '序号'], kind: ['资料类别', '类别'], date: ['资料日期', '日期', '形成日期'], title: ['资料名称', '名称', '标题'] },
  labels: { recordNo: 'Record no.', kind: 'Kind', date: 'Date', title: 'Title' },
  values: {
    kind: {
      'safety-assessment': ['纳入平安建设考核文件', '平安建设考核'], 'labour-base': ['公益劳动基地'], 'entrepreneur-model': ['安置帮教创业典型', '创业典型'],
    },
  },
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const kind = pick(random, workRecordKinds);
    return { recordNo: `${unit}-料${i + 1}`, kind, date: dayIn(period, random()), title: pick(random, TITLES[kind]) };
  }),
});
