import type { Measurement, MeasuredEvent, Rational } from '@siheng/kernel';

/** What a metric may answer: `missing` is the runner's word, for data that was not reported. */
export type MetricAnswer = Exclude<Measurement, { kind: 'missing' }>;

type HasId = { readonly factId: string };

/** The ids of facts, to be handed on as evidence. */
export const factIds = (facts: readonly HasId[]): readonly string[] => facts.map((fact) => fact.factId);

/**
 * A value with the facts that cost or earned it. `details` names what no fact can show because it is not there (the weeks without a record:
 * `missed.map(weekName)`); without any, leave it out. The shorter constructors below say what kind of value it is.
 */
export const measured = (value: Rational, evidence: readonly string[] = [], details: readonly string[] = []): MetricAnswer => {
  if (!Number.isSafeInteger(value.num) || !Number.isSafeInteger(value.den) || value.den <= 0)
    throw new RangeError(`${value.num}/${value.den} is not an exact value: numerator and denominator must be whole numbers below 2^53, the denominator above 0.`);
  return { kind: 'measured', value, evidence, ...(details.length === 0 ? {} : { details }) };
};

/** A part of a whole, 0..1: `ratio(49, 50)` is 98%. Answer `notApplicable` yourself where the whole is 0. */
export const ratio = (part: number, whole: number, evidence: readonly string[] = [], details: readonly string[] = []): MetricAnswer => {
  if (whole <= 0) throw new RangeError(`ratio(${part}, ${whole}): a ratio needs a whole above 0. Answer notApplicable(reason) where there is nothing to measure.`);
  if (part < 0 || part > whole) throw new RangeError(`ratio(${part}, ${whole}): the part must lie between 0 and the whole.`);
  return measured({ num: part, den: whole }, evidence, details);
};

/** How many times something happened. */
export const count = (times: number, evidence: readonly string[] = [], details: readonly string[] = []): MetricAnswer => {
  if (!Number.isSafeInteger(times) || times < 0) throw new RangeError(`count(${times}): a count is a whole number, 0 or more.`);
  return measured({ num: times, den: 1 }, evidence, details);
};

/** The number of the given facts, with these facts as evidence. */
export const countOf = (facts: readonly HasId[]): MetricAnswer => count(facts.length, factIds(facts));

/** Whether a condition holds. */
export const yesNo = (holds: boolean, evidence: readonly string[] = [], details: readonly string[] = []): MetricAnswer =>
  measured({ num: holds ? 1 : 0, den: 1 }, evidence, details);

const decimal = (value: number): Rational => {
  if (Number.isSafeInteger(value)) return { num: value, den: 1 };
  const [whole = '', fraction = ''] = String(value).split('.');
  if (!/^-?\d+$/.test(whole) || !/^\d{1,9}$/.test(fraction)) throw new RangeError(`${value} cannot be written exactly with 9 decimals.`);
  return { num: Number(whole + fraction), den: 10 ** fraction.length };
};

/** A number, or a mean of `value` over `per`: `number(7, 2)` is 3.5 exactly. Decimals are read as they are written (12.34 is 1234/100). */
export const number = (value: number, per = 1, evidence: readonly string[] = [], details: readonly string[] = []): MetricAnswer => {
  if (per <= 0) throw new RangeError(`number(${value}, ${per}): divide by a number above 0. Answer notApplicable(reason) where there is nothing to measure.`);
  const top = decimal(value);
  const bottom = decimal(per);
  return measured({ num: top.num * bottom.den, den: top.den * bottom.num }, evidence, details);
};

/** A list of events that the rule reads itself; an empty list is known to be empty. */
export const events = (list: readonly MeasuredEvent[]): MetricAnswer => ({ kind: 'events', events: list });

/** There is nothing to measure (no dispute was entered, no such person): the rule does not fire. */
export const notApplicable = (reason: string): MetricAnswer => ({ kind: 'not-applicable', reason });
