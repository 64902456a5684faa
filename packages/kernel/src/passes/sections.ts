import { fromPoints } from '../exact/decimal.ts';
import { toExact } from '../exact/exact.ts';
import { isPositive, larger, minus, plus, smaller, sum, ZERO, type Fraction } from '../exact/fraction.ts';
import type { PlanSection, PlanTrack } from '../plan.ts';
import type { SectionScore, TraceLine } from '../result.ts';
import { total, type ItemResult } from './items.ts';
import { limitLine } from './trace-lines.ts';

/** `got`: points of the section's own kind; `bonus`: what its bonus items give to the total. */
export type SectionResult = { readonly section: PlanSection; readonly score: SectionScore; readonly full: Fraction; readonly got: Fraction; readonly bonus: Fraction; readonly stopping: Fraction };

/** What an item could not hold lowers the section, down to 0 (option `spillOver`). */
const spillOver = (items: readonly ItemResult[], room: Fraction): { readonly taken: Fraction; readonly lines: readonly TraceLine[] } => {
  let taken = ZERO;
  const lines: TraceLine[] = [];
  for (const { item, losses } of items) {
    if (!item.spills || !isPositive(losses.surplus)) continue;
    const after = smaller(losses.surplus, larger(minus(room, taken), ZERO));
    taken = plus(taken, after);
    lines.push(limitLine('spill-over', losses.surplus, after, [item.id]));
  }
  return { taken, lines };
};

const scoreScoredSection = (section: PlanSection, items: readonly ItemResult[]): SectionResult => {
  const scored = items.filter(({ item }) => item.kind === 'scored');
  const full = total(scored, ({ item, isOut }) => (isOut ? ZERO : fromPoints(item.full ?? 0)));
  const most = section.cap === null ? full : smaller(fromPoints(section.cap), full);
  const held = total(scored, ({ losses }) => plus(losses.inItem, losses.inSection));
  const passing = total(scored, ({ losses }) => plus(losses.stopping, losses.unlimited));
  const givenBack = larger(minus(held, most), ZERO);
  const spilled = spillOver(scored, minus(most, minus(held, givenBack)));
  const lines = [...(isPositive(givenBack) ? [limitLine('section-limit', held, givenBack)] : []), ...spilled.lines];
  const got = minus(full, sum([minus(held, givenBack), spilled.taken, passing]));
  const bonus = total(items, (item) => item.bonus);
  return {
    section,
    score: { section: section.id, kind: section.kind, full: toExact(full), got: toExact(got), lines },
    full,
    got,
    bonus,
    stopping: total(scored, ({ losses }) => losses.stopping),
  };
};

const scoreBonusSection = (section: PlanSection, items: readonly ItemResult[]): SectionResult => {
  const sumOfItems = total(items, (item) => item.bonus);
  const surplus = section.cap === null ? ZERO : larger(minus(sumOfItems, fromPoints(section.cap)), ZERO);
  const got = minus(sumOfItems, surplus);
  const lines = isPositive(surplus) ? [limitLine('bonus-limit', sumOfItems, surplus)] : [];
  const score: SectionScore = { section: section.id, kind: section.kind, full: section.cap === null ? null : toExact(fromPoints(section.cap)), got: toExact(got), lines };
  return { section, score, full: ZERO, got, bonus: got, stopping: ZERO };
};

/** Second pass: sections with the most that they may lose or give, and spill-over. */
export const scoreSections = (track: PlanTrack, items: readonly ItemResult[]): readonly SectionResult[] =>
  track.sections.map((section) => {
    const own = items.filter(({ item }) => item.section === section.index);
    return section.kind === 'scored' ? scoreScoredSection(section, own) : scoreBonusSection(section, own);
  });
