import { addDays, between, chance, defineCollector, inPeriod, weeksOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { faultRate } from '../made-up/fault-rate.ts';

const KINDS = ['screening', 'analysis'] as const;

/** 矛盾纠纷排查和分析研判 records: one row for a day and kind. */
export const screenings = defineCollector({
  id: 'screenings', title: { zh: '排查与分析研判记录', en: 'Screenings and analyses' }, version: 1,
  row: z.object({ date: z.iso.date(), kind: z.enum(KINDS), disputesFound: z.int().nonnegative().default(0) }),
  key: ['date', 'kind'], date: 'date',
  columns: { date: ['日期', '排查日期', '研判日期', '开展日期'], kind: ['记录类别', '类别', '工作类型'], disputesFound: ['排查纠纷数', '发现纠纷数', '纠纷数', '排查出纠纷件数'] },
  labels: { date: 'Date', kind: 'Kind', disputesFound: 'Disputes found' },
  values: { kind: { screening: ['集中排查', '排查', '矛盾排查'], analysis: ['分析研判', '研判', '研判会'] } },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly', rowsPerYear: 106,
  generate: (random, { period, rows }) => {
    const faults = faultRate(random) / 4;
    return weeksOf(period).flatMap((week) => KINDS.flatMap((kind) => {
      const date = addDays(week.from, between(random, 0, 4));
      const row = { date, kind, disputesFound: kind === 'screening' ? between(random, 0, 4) : 0 };
      return chance(random, faults) || !inPeriod(date, period) ? [] : [row];
    })).slice(0, rows);
  },
});
