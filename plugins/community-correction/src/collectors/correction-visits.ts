import { dayIn, defineCollector, inPeriod, monthsOf, seededRandom, type Period } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { correctionPerson } from '../made-up/correction-person.ts';

export const correctionVisitKinds = ['visit', 'group-feedback'] as const;

type VisitRow = { personNo: string; kind: (typeof correctionVisitKinds)[number]; date: string };

/** Rows of a person who is under correction all year. */
const ROWS_A_PERSON = 24;

/** One visit and one feedback in each month of the term; a few persons are forgotten now and then. */
const visitsOf = (index: number, random: () => number, at: { readonly period: Period; readonly unit: string }): VisitRow[] => {
  const { personNo, enrolledAt, releasedAt } = correctionPerson(index, at);
  const forgets = seededRandom(`${personNo}/visits`);
  const careless = forgets() < 0.02;
  return monthsOf(at.period).flatMap((month) => {
    const supervised = month.to >= enrolledAt && (releasedAt === null || month.from <= releasedAt);
    const forgotten = careless && forgets() < 0.15;
    const from = enrolledAt > month.from ? enrolledAt : month.from;
    const to = releasedAt !== null && inPeriod(releasedAt, month) ? releasedAt : month.to;
    return supervised && !forgotten ? correctionVisitKinds.map((kind) => ({ personNo, kind, date: dayIn({ from, to }, random()) })) : [];
  });
};

/** Visits to persons under correction and feedback of their correction groups (走访、矫正小组情况反馈). */
export const correctionVisits = defineCollector({
  id: 'correction-visits', title: { zh: '社区矫正走访与小组反馈', en: 'Correction visits and group feedback' }, version: 1,
  row: z.object({ personNo: z.string().min(1), kind: z.enum(correctionVisitKinds), date: z.iso.date() }),
  key: ['personNo', 'kind', 'date'], date: 'date',
  columns: { personNo: ['人员编号', '矫正对象编号'], kind: ['记录类别', '类别', '类型'], date: ['走访日期', '反馈日期', '日期'] },
  labels: { personNo: 'Person no.', kind: 'Kind', date: 'Date' },
  values: { kind: { visit: ['走访', '实地查访'], 'group-feedback': ['矫正小组反馈', '小组情况反馈'] } },
  personal: ['personNo'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, at) =>
    Array.from({ length: Math.ceil(at.rows / ROWS_A_PERSON) }, (_, person) => visitsOf(person, random, at)).flat().slice(0, at.rows),
});
