import { addDays, between, chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { personNumber } from '../made-up/person-numbers.ts';

const incidentKinds = ['absconded', 'missed', 'reoffended'] as const;

/** What went wrong with persons under correction: out of supervision (脱管), never taken in (漏管), reoffended; one row for a person and time. */
export const incidents = defineCollector({
  id: 'incidents', title: { zh: '脱漏管与重新犯罪', en: 'Absconding and reoffending' }, version: 1,
  row: z.object({
    incidentNo: z.string().min(1), personNo: z.string().min(1), kind: z.enum(incidentKinds), date: z.iso.date(),
    keyPeriod: z.boolean().default(false), major: z.boolean().default(false), caseNo: z.string().nullable().default(null),
    reportedAt: z.iso.date().nullable().default(null),
  }),
  key: ['incidentNo'], date: 'date',
  columns: {
    incidentNo: ['情况编号', '编号', '序号'], personNo: ['人员编号', '矫正对象编号'], kind: ['情况类别', '类别'], date: ['发生日期', '脱管日期', '重新犯罪日期', '日期'],
    keyPeriod: ['重点时段或重要地区', '重点时段', '重要地区'], major: ['有影响的重特大案件', '重特大案件', '重大案件'], caseNo: ['案件编号', '案号'],
    reportedAt: ['书面报告日期', '报告日期'],
  },
  labels: {
    incidentNo: 'Incident no.', personNo: 'Person no.', kind: 'Kind', date: 'Date', keyPeriod: 'Key period or area', major: 'Major case of influence',
    caseNo: 'Case no.', reportedAt: 'Written report on',
  },
  values: { kind: { absconded: ['脱管', '在逃', '脱管（在逃）'], missed: ['漏管'], reoffended: ['重新犯罪', '再犯罪'] } },
  personal: ['personNo', 'caseNo'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const kind = pick(random, ['absconded', 'absconded', 'missed', 'reoffended', 'reoffended'] as const);
    const date = dayIn(period, random());
    const reportedAt = addDays(date, between(random, 0, 3));
    const draws = { keyPeriod: chance(random, 0.15), major: chance(random, 0.05), reported: chance(random, 0.93) };
    return {
      incidentNo: `${unit}-情${i + 1}`, personNo: personNumber(unit, '矫', between(random, 0, 30)), kind, date,
      keyPeriod: kind === 'absconded' && draws.keyPeriod, major: kind === 'reoffended' && draws.major,
      caseNo: kind === 'reoffended' ? `${unit}-刑${i + 1}` : null, reportedAt: draws.reported && reportedAt <= period.to ? reportedAt : null,
    };
  }),
});
