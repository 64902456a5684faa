import { chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const KINDS = ['committee-document', 'screening-deployment', 'screening-inspection'] as const;

const TITLES = {
  'committee-document': ['关于调整人民调解委员会的通知', '关于成立人民调解委员会的批复'],
  'screening-deployment': ['矛盾纠纷大排查工作方案', '关于开展节前矛盾纠纷排查的通知'],
  'screening-inspection': ['矛盾纠纷排查工作督查情况', '排查化解工作检查记录'],
} as const;

/** Documents that show that something was done: a committee founded or adjusted (成立或调整), a screening arranged (安排部署) or inspected (检查落实). */
export const workRecords = defineCollector({
  id: 'work-records', title: { zh: '人民调解工作资料', en: 'Documents of work' }, version: 1,
  row: z.object({ recordNo: z.string().min(1), kind: z.enum(KINDS), date: z.iso.date(), title: z.string().min(1) }),
  key: ['recordNo'], date: 'date',
  columns: { recordNo: ['资料编号', '文号', '编号', '序号'], kind: ['资料类别', '类别'], date: ['资料日期', '印发日期', '形成日期', '日期'], title: ['资料名称', '名称', '标题'] },
  labels: { recordNo: 'Record no.', kind: 'Kind', date: 'Date', title: 'Title' },
  values: {
    kind: {
      'committee-document': ['成立或调整调委会文件', '调委会文件', '成立文件', '调整文件'], 'screening-deployment': ['排查安排部署', '安排部署', '部署'],
      'screening-inspection': ['排查检查落实', '检查落实', '检查', '督查'],
    },
  },
  accepts: ['file', 'form', 'push'], cadence: 'half-yearly', rowsPerYear: 6,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const [usual, other] = [KINDS[i % KINDS.length] ?? 'committee-document', pick(random, KINDS)];
    const kind = chance(random, 0.9) ? usual : other;
    return { recordNo: `${unit}-料${i + 1}`, kind, date: dayIn(period, random()), title: pick(random, TITLES[kind]) };
  }),
});
