import { addExact, type Exact, overExact, passedDown, type Text, timesExact, type UnitScore } from '@siheng/kernel';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import type { StoredInput } from '../scoring/stored-score.ts';

/** A panel's part of a weighted total. `raters`: how many marks it is the mean of; null where its result was entered as a whole. */
type PanelPart = { readonly measure: string; readonly title: Text; readonly weight: string; readonly state: 'rated' | 'missing' | 'not-applicable'; readonly rating: Exact | null; readonly raters: number | null; readonly product: Exact | null };

type PassedDown = { readonly id: string; readonly authority: string; readonly item: string; readonly document: string; readonly pointsLost: string; readonly superiorFull: string; readonly unitFull: Exact; readonly share: Exact; readonly points: Exact };

/**
 * A total written out, as it was reached: content on its scale × weight + each panel × weight = weighted, + bonus − deductions − what superiors took = total.
 * Where a panel is missing it counts as full until it is there. Everything is exact; the parts add up to the total.
 */
export type Composition = {
  readonly base: Exact; readonly full: Exact;
  /** Null where the total is not weighted. */
  readonly content: Exact | null; readonly contentWeight: string | null; readonly contentProduct: Exact | null; readonly isPercent: boolean; readonly isBonusInContent: boolean;
  readonly parts: readonly PanelPart[]; readonly weights: Exact; readonly weighted: Exact | null;
  readonly bonus: Exact; readonly deductions: Exact; readonly passedDown: readonly PassedDown[]; readonly isByPoints: boolean; readonly transfer: Exact;
  /** Given back where the scheme does not let a total go below 0. */
  readonly givenBack: Exact; readonly total: Exact;
};

const hundred = '100';

const ratingOf = (input: StoredInput, measure: string): Pick<PanelPart, 'state' | 'rating' | 'raters'> => {
  const [judged] = input.judgements[measure]?.values ?? [];
  if (judged !== undefined) return { state: 'rated', rating: overExact(canonical(judged), '1'), raters: null };
  const measured = input.measures[measure];
  if (measured?.kind === 'measured') return { state: 'rated', rating: overExact(String(measured.value.num), String(measured.value.den)), raters: measured.evidence.length };
  return { state: measured?.kind === 'not-applicable' ? 'not-applicable' : 'missing', rating: null, raters: null };
};

/** "90.50" as exact values are written: "90.5". */
const canonical = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal);

const partsOf = ({ plan, scheme }: LoadedScheme, score: UnitScore, input: StoredInput): Pick<Composition, 'contentWeight' | 'contentProduct' | 'isPercent' | 'isBonusInContent' | 'parts' | 'weights'> => {
  const composite = scheme.tracks.find((track) => track.id === score.track)?.composite;
  const compiled = plan.tracks.find((track) => track.id === score.track)?.composite;
  if (composite === undefined || !compiled || score.content === null) return { contentWeight: null, contentProduct: null, isPercent: false, isBonusInContent: false, parts: [], weights: hundred };
  const found = composite.parts.map((part) => ({ part, ...ratingOf(input, part.of) }));
  const isLeftOut = (state: PanelPart['state']): boolean => state === 'not-applicable' && scheme.options.notApplicable === 'out-of-total';
  const weights = found.reduce((sum, one) => (isLeftOut(one.state) ? sum : addExact(sum, canonical(one.part.weight))), canonical(composite.content));
  const weigh = (value: Exact, weight: string): Exact => overExact(timesExact(value, canonical(weight)), weights);
  return {
    contentWeight: composite.content, contentProduct: weigh(score.content, composite.content), isPercent: compiled.percent, isBonusInContent: compiled.bonusInContent, weights,
    parts: found.map(({ part, state, rating, raters }) => ({ measure: part.of, title: part.title, weight: part.weight, state, rating, raters, product: isLeftOut(state) ? null : weigh(rating ?? hundred, part.weight) })),
  };
};

/** The total of a unit, written out from its trace and the inputs that were frozen with it. */
export const compositionOf = (loaded: LoadedScheme, score: UnitScore, input: StoredInput): Composition => {
  const deductions = input.superiorDeductions ?? [];
  const unitFull = score.content === null ? score.full : hundred;
  const mode = loaded.scheme.options.transferMode;
  return {
    base: score.base, full: score.full, content: score.content, ...partsOf(loaded, score, input), weighted: score.weighted,
    bonus: score.bonus, deductions: score.totalDeductions,
    passedDown: passedDown(score.unit, deductions, unitFull, mode).flatMap(({ at, share, points }) => {
      const deduction = deductions[at];
      return deduction ? [{ id: deduction.id, authority: deduction.authority, item: deduction.item, document: deduction.document, pointsLost: deduction.pointsLost, superiorFull: deduction.superiorFull, unitFull, share, points }] : [];
    }),
    isByPoints: mode === 'points', transfer: score.transfer,
    givenBack: score.lines.filter((line) => line.kind === 'total-limit').reduce((sum, line) => addExact(sum, line.after), '0'), total: score.total,
  };
};
