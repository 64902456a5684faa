import { addDays, between, chance, daysOf, defineCollector, halfMonthsOf, inPeriod, weeksOf } from '@siheng/plugin-sdk';
import { z } from 'zod';

export const routineCheckKinds = [
  'location-check', 'location-supervision', 'plan-entry', 'overdue-release', 'resettlement-reminder', 'release-entry', 'resettlement-entry', 'court-liaison', 'visit-ledger',
] as const;

type Kind = (typeof routineCheckKinds)[number];

const DAILY: readonly Kind[] = ['location-check', 'location-supervision', 'plan-entry', 'overdue-release', 'resettlement-reminder'];
const WEEKLY: readonly Kind[] = ['release-entry', 'resettlement-entry', 'court-liaison'];

/** What the section for correction looks at every day, week or half-month (日常检查、督查、提醒、沟通), one row each time. */
export const routineChecks = defineCollector({
  id: 'routine-checks', title: { zh: '社区矫正与安置帮教日常检查', en: 'Routine checks' }, version: 1,
  row: z.object({ checkNo: z.string().min(1), kind: z.enum(routineCheckKinds), date: z.iso.date(), station: z.string().nullable().default(null), result: z.string().nullable().default(null) }),
  key: ['checkNo'], date: 'date',
  columns: { checkNo: ['检查编号', '编号', '序号'], kind: ['检查类别', '类别', '工作类别'], date: ['检查日期', '日期', '开展日期'], station: ['被查司法所', '司法所', '被查单位'], result: ['检查情况', '情况', '结果'] },
  labels: { checkNo: 'Check no.', kind: 'Kind', date: 'Date', station: 'Station', result: 'Result' },
  values: {
    kind: {
      'location-check': ['定位检查', '手机定位检查'], 'location-supervision': ['定位督查', '对司法所督查'], 'plan-entry': ['矫正方案录入检查', '方案录入检查'],
      'overdue-release': ['逾期解矫预报查看', '逾期预报查看'], 'resettlement-reminder': ['安置帮教录入提醒', '录入提醒'], 'release-entry': ['解矫手续录入核对', '解矫录入核对'],
      'resettlement-entry': ['安置帮教录入检查', '安帮录入检查'], 'court-liaison': ['与法院检察院沟通协调', '沟通协调', '对接'], 'visit-ledger': ['重点人员走访台账检查', '走访台账检查'],
    },
  },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly', rowsPerYear: 2010,
  generate: (random, { period, rows, unit }) => {
    const done: { kind: Kind; date: string }[] = daysOf(period).flatMap(({ from }) => DAILY.filter(() => chance(random, 0.9995)).map((kind) => ({ kind, date: from })));
    for (const week of weeksOf(period)) for (const kind of WEEKLY) done.push({ kind, date: addDays(week.from, between(random, 0, 4)) });
    for (const half of halfMonthsOf(period)) done.push({ kind: 'visit-ledger', date: addDays(half.from, between(random, 0, 12)) });
    return done.filter(({ date }) => inPeriod(date, period)).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).slice(0, rows)
      .map((check, i) => ({ checkNo: `${unit}-日检${i + 1}`, ...check, station: null, result: chance(random, 0.95) ? '正常' : '已提醒补录' }));
  },
});
