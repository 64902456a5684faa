import type { Item, Rule, Scheme, Section, Text, Track } from './format.ts';

export type SchemePart = 'scheme' | 'track' | 'section' | 'item' | 'pool' | 'rule';

/** A field that differs: its name within the part (`amount`, `quantity.test.than`, `options.ties`), absent values are undefined. */
type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

/**
 * One difference between two versions. Parts are found again by their id; of a part that came or went, its contents are not listed again.
 * `path`: in the later version, of a removed part in the earlier one. `place`: titles from the track down to the part (of a rule: its item).
 */
export type SchemeChange = {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly part: SchemePart;
  readonly path: string;
  readonly id: string;
  readonly place: readonly Text[];
  readonly fields: readonly FieldChange[];
  readonly before?: unknown;
  readonly after?: unknown;
};

type Part = { readonly part: SchemePart; readonly key: string; readonly parent: string; readonly path: string; readonly id: string; readonly place: readonly Text[]; readonly own: object; readonly whole: object };

const ruleParts = (track: Track, item: Item, at: string, key: string, place: readonly Text[]): readonly Part[] => [
  ...(item.pools ?? []).map((pool, index): Part => ({ part: 'pool', key: `${key}/${pool.id}`, parent: key, path: `${at}.pools[${index}]`, id: pool.id, place: [...place, pool.title ?? { zh: pool.id }], own: pool, whole: pool })),
  ...item.rules.map((rule: Rule, index): Part => ({ part: 'rule', key: `${track.id}/rule/${rule.id}`, parent: key, path: `${at}.rules[${index}]`, id: rule.id, place, own: rule, whole: rule })),
];

const itemParts = (track: Track, section: Section, at: string, key: string, place: readonly Text[]): readonly Part[] =>
  section.items.flatMap((item, index) => {
    const { rules: _rules, pools: _pools, ...own } = item;
    const [path, itemKey, here] = [`${at}.items[${index}]`, `${track.id}/item/${item.id}`, [...place, item.title]];
    return [{ part: 'item', key: itemKey, parent: key, path, id: item.id, place: here, own, whole: item } satisfies Part, ...ruleParts(track, item, path, itemKey, here)];
  });

const partsOf = (scheme: Scheme): readonly Part[] => {
  const { tracks, ...whole } = scheme;
  const root: Part = { part: 'scheme', key: '', parent: '', path: '', id: scheme.id, place: [], own: whole, whole };
  return [root, ...tracks.flatMap((track, t) => {
    const { sections, ...ownTrack } = track;
    const at = `tracks[${t}]`;
    return [{ part: 'track', key: track.id, parent: '', path: at, id: track.id, place: [track.title], own: ownTrack, whole: track } satisfies Part, ...sections.flatMap((section, s) => {
      const { items: _items, ...ownSection } = section;
      const [path, key, place] = [`${at}.sections[${s}]`, `${track.id}/section/${section.id}`, [track.title, section.title]];
      return [{ part: 'section', key, parent: track.id, path, id: section.id, place, own: ownSection, whole: section } satisfies Part, ...itemParts(track, section, path, key, place)];
    })];
  })];
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of parts by what they are known by: their id, or the clause that they stand for. */
const byName = (value: unknown): Readonly<Record<string, unknown>> | null => {
  if (!Array.isArray(value) || value.length === 0) return null;
  const named = value.flatMap((one: unknown): [string, unknown][] => {
    const name = isPlain(one) ? (one['id'] ?? one['clause']) : undefined;
    return typeof name === 'string' ? [[name, one]] : [];
  });
  return new Set(named.map(([name]) => name)).size === value.length ? Object.fromEntries(named) : null;
};

/** Whatever the order in which a file or a database names the keys. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  if (isPlain(a) && isPlain(b)) return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));
  return a === b;
};

/** The fields in which two values differ, down to the leaves; lists of parts with ids are compared by id, other lists as wholes. */
const fieldsOf = (before: unknown, after: unknown, field: string): readonly FieldChange[] => {
  const [a, b] = [byName(before) ?? before, byName(after) ?? after];
  if (isPlain(a) && isPlain(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => fieldsOf(a[key], b[key], field === '' ? key : `${field}.${key}`));
  }
  return isSame(before, after) ? [] : [{ field, before, after }];
};

const firstByKey = (parts: readonly Part[]): ReadonlyMap<string, Part> => new Map(parts.toReversed().map((part) => [part.key, part]));

/** Of a list that was put in another order, the fewest parts whose move explains it. */
const movedOf = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const place = new Map(before.map((key, index) => [key, index]));
  const order = after.flatMap((key) => place.get(key) ?? []);
  const best: { readonly length: number; readonly previous: number }[] = [];
  order.forEach((value, index) => {
    const [length, previous] = order.slice(0, index).reduce<[number, number]>((found, earlier, at) => (earlier < value && (best[at]?.length ?? 0) + 1 > found[0] ? [(best[at]?.length ?? 0) + 1, at] : found), [1, -1]);
    best.push({ length, previous });
  });
  const kept = new Set<number>();
  for (let at = best.findIndex(({ length }) => length === Math.max(...best.map((one) => one.length))); at >= 0; at = best[at]?.previous ?? -1) kept.add(order[at] ?? -1);
  return new Set(order.filter((value) => !kept.has(value)).flatMap((value) => before[value] ?? []));
};

/** What changed from one version of a scheme to another, part by part, in the order of the later one; what was removed comes last. */
export const compareSchemes = (before: Scheme, after: Scheme): readonly SchemeChange[] => {
  const [old, now] = [partsOf(before), partsOf(after)];
  const [oldByKey, nowByKey] = [firstByKey(old), firstByKey(now)];
  const siblings = (parts: readonly Part[], known: ReadonlyMap<string, Part>): ReadonlyMap<string, readonly Part[]> => Map.groupBy(parts.filter(({ part, key }) => part !== 'scheme' && known.has(key)), ({ parent, part }) => `${parent}|${part}`);
  const [oldSiblings, nowSiblings] = [siblings(old, nowByKey), siblings(now, oldByKey)];
  const stayed = [...nowSiblings].flatMap(([group, parts]) => {
    const earlier = (oldSiblings.get(group) ?? []).map(({ key }) => key);
    return [...movedOf(earlier, parts.map(({ key }) => key).filter((key) => earlier.includes(key)))];
  });
  const reordered = new Set(stayed);
  const base = ({ part, path, id, place }: Part) => ({ part, path, id, place });
  const changes = now.flatMap((part): readonly SchemeChange[] => {
    const earlier = oldByKey.get(part.key);
    if (earlier === undefined) return oldByKey.has(part.parent) || part.parent === '' ? [{ kind: 'added', ...base(part), fields: [], after: part.whole }] : [];
    const fields = fieldsOf(earlier.own, part.own, '');
    const isMoved = earlier.parent !== part.parent || reordered.has(part.key);
    return [
      ...(isMoved ? [{ kind: 'moved', ...base(part), fields: [], before: earlier.whole, after: part.whole } satisfies SchemeChange] : []),
      ...(fields.length > 0 ? [{ kind: 'changed', ...base(part), fields, before: earlier.whole, after: part.whole } satisfies SchemeChange] : []),
    ];
  });
  const removed = old.flatMap((part): readonly SchemeChange[] => (!nowByKey.has(part.key) && (part.parent === '' || nowByKey.has(part.parent)) ? [{ kind: 'removed', ...base(part), fields: [], before: part.whole }] : []));
  return [...changes, ...removed];
};
