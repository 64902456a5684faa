import type { JsonNumber } from '../../json/exact-json.ts';
import { type FactPart, type FactRow, givenFields, rowsOf } from './fact-set.ts';
import type { CaseFacts } from './format.ts';
import type { Period } from './period.ts';

const has = (number: number, done: JsonNumber | undefined): boolean => number <= Number(done?.text ?? 0);
const dataset = (name: string, rows: readonly FactRow[]): FactPart['datasets'] => ({ [`community-correction/${name}`]: rows });

const released = ({ releasedPersons, releasedCounts }: CaseFacts, { from }: Period): readonly FactPart[] => [
  ...(releasedPersons === undefined ? [] : [{
    datasets: dataset('released-persons', releasedPersons.map(({ personNo, group, releasedAt = null, handoverAt = null, enrolledAt = null, letter = null, agreement = null }) =>
      ({ personNo, group, releasedAt, handoverAt, enrolledAt, letter, agreement }))),
    given: givenFields('releasedPersons', releasedPersons, ['releasedAt', 'handoverAt', 'enrolledAt', 'letter', 'agreement']),
  }]),
  ...(releasedCounts === undefined ? [] : [{
    // Closed at once: a counted person is not due for the visits of which other rows speak.
    datasets: dataset('released-persons', rowsOf(Number(releasedCounts.total.text), (number) => ({
      personNo: `count-${number}`, group: 'ordinary', releasedAt: from, closedAt: from, placedAt: has(number, releasedCounts.placed) ? from : null, helpedAt: has(number, releasedCounts.helped) ? from : null,
    }))),
    given: givenFields('releasedCounts', [releasedCounts], ['placed', 'helped']),
  }]),
];

const resettlement = ({ verifications, verificationCounts, keyPersonPickups, registers, visits }: CaseFacts, { from }: Period): readonly FactPart[] => [
  ...(verifications === undefined ? [] : [{ datasets: dataset('verifications', verifications), given: ['verifications'] }]),
  ...(verificationCounts === undefined ? [] : [{
    datasets: dataset('verifications', rowsOf(Number(verificationCounts.received.text), (number) => ({
      verificationNo: `count-${number}`, requestReceivedAt: from, receiptSentAt: has(number, verificationCounts.answered) ? from : null,
    }))),
    given: ['verificationCounts'],
  }]),
  ...(keyPersonPickups === undefined ? [] : [{
    datasets: dataset('pickups', rowsOf(Number(keyPersonPickups.due.text), (number) => ({ personNo: `count-${number}`, dueAt: from, pickedUpAt: has(number, keyPersonPickups.pickedUp) ? from : null }))),
    given: ['keyPersonPickups'],
  }]),
  ...(registers === undefined ? [] : [{
    datasets: dataset('registers', Object.entries(registers).map(([group, present]) => ({ registerNo: group, group, present }))),
    given: ['registers'],
  }]),
  ...(visits === undefined ? [] : [{
    // A person without any date is still due for visits: a visit that was not held says so.
    datasets: dataset('visits', visits.flatMap(({ personNo, group, dates }): readonly FactRow[] =>
      (dates.length === 0 ? [{ personNo, group, date: from, held: false }] : dates.map((date) => ({ personNo, group, date, held: true }))))),
    given: ['visits'],
    namedBy: { 'community-correction/visits': 'personNo' },
  }]),
];

const correction = ({ correctionPersons, location, doubleEight }: CaseFacts, { from }: Period): readonly FactPart[] => [
  ...(correctionPersons === undefined ? [] : [{
    datasets: dataset('correction-persons', correctionPersons.map(({ personNo, releasedAt = null, fileDeliveredAt = null }) => ({ personNo, releasedAt, fileDeliveredAt }))),
    given: givenFields('correctionPersons', correctionPersons, ['releasedAt', 'fileDeliveredAt']),
  }]),
  ...(location === undefined ? [] : [{
    datasets: dataset('location-log', [
      ...rowsOf(Number(location.toBeLocated?.text ?? 0), (number) => ({ personNo: `count-${number}`, date: from, located: has(number, location.located) })),
      ...(location.attempts === undefined ? [] : [{ personNo: 'attempts', date: from, attempts: Number(location.attempts.text), successes: Number(location.successes?.text ?? 0) }]),
    ]),
    given: givenFields('location', [location], ['toBeLocated', 'located', 'attempts', 'successes']),
  }]),
  ...(doubleEight === undefined ? [] : [{
    datasets: dataset('sessions', doubleEight.flatMap(({ personNo, month, educationHours, serviceHours }) => [
      { personNo, month: `${month}-01`, kind: 'education', hours: Number(educationHours.text) },
      { personNo, month: `${month}-01`, kind: 'service', hours: Number(serviceHours.text) },
    ])),
    given: ['doubleEight'],
    namedBy: { 'community-correction/sessions': 'personNo' },
  }]),
];

/** 社区矫正 and 安置帮教 as rows of the community-correction datasets. */
export const communityCorrectionFacts = (facts: CaseFacts, period: Period): readonly FactPart[] => [
  ...released(facts, period), ...resettlement(facts, period), ...correction(facts, period),
];
