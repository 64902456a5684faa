import { fromRational } from '../exact/decimal.ts';
import { fraction, over, times } from '../exact/fraction.ts';
import type { Plan, PlanRule, PlanTrack } from '../plan.ts';

type Reason = Plan['fractional'][number]['reason'];

const reasonOf = (rule: PlanRule): Reason | null => {
  const { quantity } = rule;
  if (quantity.kind === 'percentage-points' && quantity.partial === 'prorata') return 'prorata';
  if (quantity.kind === 'proportion') return 'proportion';
  if (quantity.kind === 'condition' && quantity.proportional) return 'partial-credit';
  if ('amount' in rule && rule.amount.by === 'event-value') return 'per-unit-amount';
  return null;
};

/** A weighted total is a whole number of ten-thousandths of a hundredth where its factors are: 70/10/10/10 over a sheet of 100. */
const compositeIsFractional = (track: PlanTrack): boolean => {
  if (track.composite === null || track.full === 0) return track.composite !== null;
  const weight = over(fromRational(track.composite.contentWeight), fromRational(track.composite.weightSum));
  const factor = track.composite.percent ? times(weight, over(fraction(1_000_000), fraction(track.full))) : weight;
  const parts = track.composite.parts.map((part) => over(fromRational(part.weight), fromRational(track.composite?.weightSum ?? part.weight)));
  return [factor, ...parts].some((value) => 10_000n % value.d !== 0n);
};

/** Why the points of this plan may be no integers; empty: the columnar engine gives the same result. */
export const fractionalReasons = (tracks: readonly PlanTrack[]): Plan['fractional'] =>
  tracks.flatMap((track) => {
    const found: { where: string; reason: Reason }[] = [];
    for (const rule of track.rules) {
      const reason = reasonOf(rule);
      if (reason !== null) found.push({ where: rule.id, reason });
    }
    if (compositeIsFractional(track)) found.push({ where: track.id, reason: 'composite' });
    const isVariable = track.items.some((item) => item.notApplicable === 'out-of-total' || item.applies?.otherwise === 'out-of-total');
    if (track.composite?.percent === true && isVariable) found.push({ where: track.id, reason: 'variable-full' });
    return found;
  });
