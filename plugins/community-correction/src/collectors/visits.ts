import { dayIn, defineCollector, monthsOf, quartersOf, seededRandom, type Period } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { releasedPerson } from '../made-up/released-person.ts';
import { personGroupSpellings, personGroups, type PersonGroup } from '../resettlement/person-groups.ts';

type VisitRow = { personNo: string; group: PersonGroup; date: string; held: true };

/** Rows a year for a person on average: so many rows are the visits to a seventh as many persons. */
const ROWS_A_PERSON = 7;

/** One visit in each month (key persons) or quarter; a few persons are forgotten now and then. */
const visitsOf = (index: number, random: () => number, at: { readonly period: Period; readonly unit: string }): VisitRow[] => {
  const { personNo, group, handoverAt } = releasedPerson(index, at);
  const forgets = seededRandom(`${personNo}/visits`);
  const careless = forgets() < 0.02;
  return (group === 'key' ? monthsOf(at.period) : quartersOf(at.period))
    .filter((span) => handoverAt !== null && span.to >= handoverAt && !(careless && forgets() < 0.2))
    .map((span) => ({ personNo, group, date: dayIn(handoverAt !== null && handoverAt > span.from ? { from: handoverAt, to: span.to } : span, random()), held: true as const }));
};

/** Visits to persons under resettlement (走访, 访谈笔录), one row a visit; one that was not held still names a person who is due for visits. */
export const visits = defineCollector({
  id: 'visits', title: { zh: '安置帮教走访', en: 'Resettlement visits' }, version: 1,
  row: z.object({ personNo: z.string().min(1), group: z.enum(personGroups), date: z.iso.date(), held: z.boolean().default(true) }),
  key: ['personNo', 'date'], date: 'date',
  columns: { personNo: ['人员编号', '对象编号'], group: ['人员类别', '对象类别', '帮教类别'], date: ['走访日期', '访谈日期', '日期'], held: ['是否走访', '已走访', '走访落实'] },
  labels: { personNo: 'Person no.', group: 'Group', date: 'Visited on', held: 'Held' },
  values: { group: personGroupSpellings },
  personal: ['personNo', 'group'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, at) =>
    Array.from({ length: Math.ceil(at.rows / ROWS_A_PERSON) }, (_, person) => visitsOf(person, random, at)).flat().slice(0, at.rows),
});
