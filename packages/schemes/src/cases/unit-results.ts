import { addExact, type Exact, type Measurement, type Plan, type UnitScore } from '@siheng/kernel';
import { type ExactJson, JsonNumber } from '../json/exact-json.ts';

/** Exact text as a number of the answer. */
export const exactNumber = (value: Exact): JsonNumber => new JsonNumber(value);

/** A whole number of the answer: a rank, a count. */
export const countNumber = (value: number): JsonNumber => new JsonNumber(String(value));

/** A measured value as cases write it: a condition as a boolean, what does not apply as null. */
export const measureAnswer = (measurement: Measurement, unit: string | undefined): ExactJson => {
  if (measurement.kind === 'measured') return unit === 'bool' ? measurement.value.num !== 0 : exactNumber(addExact(`${measurement.value.num}/${measurement.value.den}`, '0'));
  if (measurement.kind !== 'events') return null;
  return measurement.events.map((event) => Object.fromEntries(Object.entries(event.fields).map(([name, value]) => [name, typeof value === 'number' ? new JsonNumber(String(value)) : value])));
};

const points = (entries: readonly (readonly [string, Exact])[]): ExactJson => Object.fromEntries(entries.map(([id, value]) => [id, exactNumber(value)]));

/** Item points of scored and bonus sections alike. */
export const itemAnswers = (score: UnitScore): ExactJson => points(score.items.map((item) => [item.item, item.got]));

/** The result of a unit in the words of a scoring case. `bonusItems` are the items of the bonus sections. */
export const scoreAnswer = (score: UnitScore, bonusItems: ReadonlySet<string>): ExactJson => ({
  id: score.unit,
  items: points(score.items.filter((item) => !bonusItems.has(item.item)).map((item) => [item.item, item.got])),
  bonusItems: points(score.items.filter((item) => bonusItems.has(item.item)).map((item) => [item.item, item.got])),
  sections: points(score.sections.filter((section) => section.kind === 'scored').map((section) => [section.section, section.got])),
  base: exactNumber(score.base),
  bonus: exactNumber(score.bonus),
  totalDeductions: exactNumber(score.totalDeductions),
  total: exactNumber(score.total),
  raw: exactNumber(score.base),
  contentScore: score.content === null ? null : exactNumber(score.content),
  consequences: [...score.designations, ...score.consequences.filter(({ reason }) => !ofComparison.has(reason)).flatMap((consequence) => consequence.effects)],
});

/** Reasons that come from a rank among others or from another year: a scoring case asks for what the sheet itself brings. */
const ofComparison = new Set(['grade', 'streak', 'rank', 'rank-from-end', 'places-gained', 'places-lost', 'bottom-years']);

/** Everything that a result brings: titles, and the effects of grade, vetoes, rank and facts. */
export const consequenceAnswer = (score: UnitScore): ExactJson => [...new Set([...score.designations, ...score.consequences.flatMap((consequence) => consequence.effects)])];

/** The items of the bonus sections of a scheme. */
export const bonusItemIds = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.tracks.flatMap((track) => track.sections.filter((section) => section.kind === 'bonus').flatMap((section) => section.items.map((item) => track.items[item]?.id ?? ''))));
