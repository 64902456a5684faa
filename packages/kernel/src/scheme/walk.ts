import type { Item, Rule, Scheme, Section, Test, Track } from './format.ts';

/** A part of a scheme with its path in the file. */
export type Placed<T> = { readonly path: string; readonly value: T };

export type PlacedItem = Placed<Item> & { readonly section: Section; readonly track: Track };
export type PlacedRule = Placed<Rule> & { readonly item: Item; readonly section: Section; readonly track: Track };

export const placedItems = (scheme: Scheme): readonly PlacedItem[] =>
  scheme.tracks.flatMap((track, t) =>
    track.sections.flatMap((section, s) => section.items.map((item, i) => ({ path: `tracks[${t}].sections[${s}].items[${i}]`, value: item, section, track }))),
  );

export const placedRules = (scheme: Scheme): readonly PlacedRule[] =>
  placedItems(scheme).flatMap(({ path, value: item, section, track }) => item.rules.map((rule, r) => ({ path: `${path}.rules[${r}]`, value: rule, item, section, track })));

/** Every test inside a rule, with its path. */
export const testsOfRule = ({ path, value: { quantity } }: Placed<Rule>): readonly Placed<Test>[] => {
  const at = `${path}.quantity`;
  switch (quantity.kind) {
    case 'condition':
      return [{ path: `${at}.test`, value: quantity.test }, ...(quantity.alsoRequires ?? []).map((test, index) => ({ path: `${at}.alsoRequires[${index}]`, value: test }))];
    case 'judged':
      return quantity.only === undefined ? [] : [{ path: `${at}.only`, value: quantity.only }];
    case 'rank':
      return (quantity.requires ?? []).map((test, index) => ({ path: `${at}.requires[${index}]`, value: test }));
    default:
      return [];
  }
};

/** Every measure (or judgement) that a rule names, with its path. */
export const measuresOfRule = (rule: Placed<Rule>): readonly Placed<string>[] => {
  const { quantity } = rule.value;
  const at = `${rule.path}.quantity`;
  const own: Placed<string>[] = quantity.kind === 'condition' ? [] : [{ path: `${at}.of`, value: quantity.of }];
  if (quantity.kind === 'rank' && quantity.given !== undefined) own.push({ path: `${at}.given`, value: quantity.given });
  if (quantity.kind === 'rank' && quantity.size !== undefined) own.push({ path: `${at}.size`, value: quantity.size });
  if (quantity.kind === 'proportion' && quantity.base.includes('/')) own.push({ path: `${at}.base`, value: quantity.base });
  return [...own, ...testsOfRule(rule).map((test) => ({ path: `${test.path}.of`, value: test.value.of }))];
};
