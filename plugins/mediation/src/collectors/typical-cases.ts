import { addDays, between, chance, daysBetween, defineCollector, pick, quartersOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { faultRate } from '../made-up/fault-rate.ts';

const SUBJECTS = ['邻里排水', '宅基地界址', '婚约彩礼', '交通事故赔偿', '拖欠工资', '赡养', '物业费'];

/** 典型案例 that the station wrote and submitted. */
export const typicalCases = defineCollector({
  id: 'typical-cases', title: { zh: '调解典型案例', en: 'Typical cases' }, version: 1,
  row: z.object({ submittedAt: z.iso.date(), title: z.string().min(1) }),
  key: ['submittedAt', 'title'], date: 'submittedAt',
  columns: { submittedAt: ['报送日期', '上报日期', '提交日期', '日期'], title: ['案例名称', '标题', '案例标题'] },
  labels: { submittedAt: 'Submitted on', title: 'Title' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'quarterly', rowsPerYear: 5,
  generate: (random, { period, rows, unit }) => {
    const faults = faultRate(random);
    return quartersOf(period).flatMap((quarter, i) => {
      const submittedAt = addDays(quarter.from, between(random, 0, daysBetween(quarter.from, quarter.to)));
      return chance(random, faults) ? [] : [{ submittedAt, title: `${unit}${pick(random, SUBJECTS)}纠纷调解案（${i + 1}）` }];
    }).slice(0, rows);
  },
});
