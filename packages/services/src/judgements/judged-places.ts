import type { Item, Rule, Scheme, Text, Track } from '@siheng/kernel';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { sharedMeasures } from '../schemes/needed-measures.ts';
import { measuresOf } from '../schemes/rule-measures.ts';
import { platformPrefix, type ValueKind, valueKindOf } from './platform-measure.ts';

/**
 * A measure that a person decides, and what reads it: a rule of an item, the weights of a total (`rating`), or the grades and consequences of everybody.
 * `value` says what may be entered where it is not points of a rule.
 */
export type JudgedPlace = { readonly measure: string; readonly text: string; readonly item: Pick<Item, 'id' | 'title' | 'departments'> } & (
  | { readonly kind: 'points'; readonly rule: Rule }
  | { readonly kind: 'value'; readonly rule: Rule | null; readonly value: ValueKind }
  | { readonly kind: 'rating'; readonly rule: null; readonly value: ValueKind }
);

const evaluations: Text = { zh: '综合评价', en: 'Evaluations' };
const gradesAndConsequences: Text = { zh: '等次与结果运用', en: 'Grades and consequences' };

const ofRule = (scheme: Scheme, item: Item, rule: Rule): readonly JudgedPlace[] => {
  const values = measuresOf(rule).filter((measure) => measure.startsWith(platformPrefix)).map((measure): JudgedPlace => ({ measure, kind: 'value', text: rule.text, item, rule, value: valueKindOf(scheme, measure, rule) }));
  return rule.quantity.kind === 'judged' ? [...values, { measure: rule.quantity.of, kind: 'points', text: rule.text, item, rule }] : values;
};

const ofRatings = (scheme: Scheme, track: Track): readonly JudgedPlace[] =>
  (track.composite?.parts ?? []).map(({ of, title, weight }) => ({ measure: of, kind: 'rating', text: `${title.zh}（权重${weight}%）`, item: { id: 'composite', title: evaluations, departments: [] }, rule: null, value: valueKindOf(scheme, of, null) }));

const ofEverybody = (loaded: LoadedScheme): readonly JudgedPlace[] =>
  sharedMeasures(loaded).filter((measure) => measure.startsWith(platformPrefix)).map((measure) => ({ measure, kind: 'value', text: '', item: { id: 'grading', title: gradesAndConsequences, departments: [] }, rule: null, value: valueKindOf(loaded.scheme, measure, null) }));

/** Everything that people decide about the units of a track, in the order of the scheme: points of judged rules, values of platform measures, evaluations of panels. */
export const judgedPlaces = (loaded: LoadedScheme, track: Track): readonly JudgedPlace[] => {
  const seen = new Set<string>();
  const rules = track.sections.flatMap((section) => section.items.flatMap((item) => item.rules.flatMap((rule) => ofRule(loaded.scheme, item, rule))));
  return [...rules, ...ofRatings(loaded.scheme, track), ...ofEverybody(loaded)].filter(({ measure }) => !seen.has(measure) && seen.add(measure));
};
