import { type Fact, monthName, monthsOf, type Period, periodName, periodsWithout, quarterName } from '@siheng/plugin-sdk';
import type { releasedPersons } from '../collectors/released-persons.ts';
import type { visits } from '../collectors/visits.ts';

type Person = Fact<(typeof releasedPersons)['row']>;
type Visit = Fact<(typeof visits)['row']>;

/** How often a visit is due, in months. */
type VisitFrequency = { readonly keyMonths: number; readonly ordinaryMonths: number };

/** Who is due for visits, the months or quarters without one, and the facts that speak of the person. */
type VisitedPerson = { readonly personNo: string; readonly due: readonly Period[]; readonly missed: readonly Period[]; readonly evidence: readonly string[] };

type Case = { readonly visits: readonly Visit[]; readonly releasedPersons: readonly Person[]; readonly period: Period; readonly asOf: string };

/** Calendar spans of so many months (January-February, March-April ...) from the month of a day on, that have ended by `asOf`. */
const spansFrom = (day: string, months: number, period: Period, asOf: string): readonly Period[] => {
  const spans = new Map<string, Period>();
  for (const month of monthsOf(period)) {
    const [year, number] = [month.from.slice(0, 4), Number(month.from.slice(5, 7))];
    const name = `${year}/${Math.ceil(number / months)}`;
    spans.set(name, { from: spans.get(name)?.from ?? month.from, to: month.to });
  }
  return [...spans.values()].filter((span) => span.to >= day && span.to <= asOf);
};

const gaps = (person: { readonly personNo: string; readonly group: Person['group']; readonly from: string; readonly until: string | null }, own: readonly Visit[], frequency: VisitFrequency, given: Case) => {
  const months = person.group === 'key' ? frequency.keyMonths : frequency.ordinaryMonths;
  const due = spansFrom(person.from, months, given.period, given.asOf).filter((span) => person.until === null || span.to < person.until);
  return { due, missed: periodsWithout(due, own.filter((visit) => visit.held).map((visit) => visit.date)) };
};

/**
 * Every person under resettlement with the periods in which no visit took place (走访频次).
 * Periods count from the month in which the person came; a person who is named in the visits only is due from the first day of the year.
 */
export const visitedPersons = (given: Case, frequency: VisitFrequency): readonly VisitedPerson[] => {
  const byPerson = new Map<string, Visit[]>();
  for (const visit of given.visits) byPerson.set(visit.personNo, [...(byPerson.get(visit.personNo) ?? []), visit]);
  const listed = given.releasedPersons.map((person) => {
    const from = person.enrolledAt ?? person.handoverAt ?? person.releasedAt ?? given.period.from;
    const own = byPerson.get(person.personNo) ?? [];
    return { personNo: person.personNo, evidence: [person.factId], ...gaps({ ...person, from, until: person.closedAt }, own, frequency, given) };
  });
  const known = new Set(listed.map((person) => person.personNo));
  const unlisted = [...byPerson].filter(([personNo]) => !known.has(personNo)).map(([personNo, own]) => {
    const group = own.some((visit) => visit.group === 'key') ? 'key' : 'ordinary';
    return { personNo, evidence: own.map((visit) => visit.factId), ...gaps({ personNo, group, from: given.period.from, until: null }, own, frequency, given) };
  });
  return [...listed, ...unlisted];
};

const spanName = (span: Period): string => {
  const months = monthsOf(span).length;
  return months === 1 ? monthName(span) : months === 3 ? quarterName(span) : periodName(span);
};

/** The names of the periods in which somebody was not visited, each once, in order. */
export const missedPeriods = (persons: readonly VisitedPerson[]): readonly string[] => [...new Set(persons.flatMap((person) => person.missed.map(spanName)))].toSorted();
