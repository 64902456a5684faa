import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { measuresOf } from '../schemes/rule-measures.ts';
import type { RulePlace } from '../schemes/scheme-parts.ts';
import { platformPrefix } from './platform-measure.ts';

/** A measure that a person decides, and the rule that reads it. */
export type JudgedPlace = { readonly measure: string; readonly kind: 'points' | 'value'; readonly place: RulePlace };

/** Everything that people decide under a scheme, in its order: points of judged rules, values of platform measures. */
export const judgedPlaces = (loaded: LoadedScheme): readonly JudgedPlace[] => {
  const seen = new Set<string>();
  return [...loaded.rules.values()].flatMap((place) => {
    const { quantity } = place.rule;
    const values = measuresOf(place.rule).filter((measure) => measure.startsWith(platformPrefix)).map((measure): JudgedPlace => ({ measure, kind: 'value', place }));
    const points: JudgedPlace[] = quantity.kind === 'judged' ? [{ measure: quantity.of, kind: 'points', place }] : [];
    return [...values, ...points].filter(({ measure }) => !seen.has(measure) && seen.add(measure));
  });
};
