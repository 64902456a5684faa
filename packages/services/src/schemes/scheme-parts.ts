import type { Item, Rule, Scheme, Section, Track } from '@siheng/kernel';

export type RulePlace = { readonly track: Track; readonly section: Section; readonly item: Item; readonly rule: Rule };
export type ItemPlace = Omit<RulePlace, 'rule'>;

/** Every item with what it stands in, in the order of the scheme. */
export const itemPlaces = (scheme: Scheme): readonly ItemPlace[] =>
  scheme.tracks.flatMap((track) => track.sections.flatMap((section) => section.items.map((item) => ({ track, section, item }))));

/** Every rule with what it stands in, in the order of the scheme. */
export const rulePlaces = (scheme: Scheme): readonly RulePlace[] =>
  itemPlaces(scheme).flatMap((place) => place.item.rules.map((rule) => ({ ...place, rule })));
