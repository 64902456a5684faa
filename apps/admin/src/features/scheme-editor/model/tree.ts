import type { Item, Rule, Scheme, Section, Track } from '@siheng/kernel';
import { getAt, nodeOf, parentOf, pathOf, placeOf, setAt, stepsOf } from './draft-path.ts';

export type NodeKind = 'scheme' | 'track' | 'section' | 'item' | 'pool' | 'rule';

const KINDS: Readonly<Record<string, NodeKind>> = { tracks: 'track', sections: 'section', items: 'item', pools: 'pool', rules: 'rule' };
const LISTS = { track: 'tracks', section: 'sections', item: 'items', pool: 'pools', rule: 'rules' } as const;

export const kindOf = (node: string): NodeKind => KINDS[String(stepsOf(node).at(-2) ?? '')] ?? 'scheme';

export type TreeNode = { readonly path: string; readonly kind: NodeKind; readonly depth: number; readonly value: unknown; readonly children: readonly TreeNode[] };

const ruleNodes = (item: Item, at: string, depth: number, pool: string | undefined): readonly TreeNode[] =>
  item.rules.flatMap((rule, index) => ((item.pools ?? []).some(({ id }) => id === rule.pool) ? rule.pool : undefined) === pool ? [{ path: `${at}.rules[${index}]`, kind: 'rule', depth, value: rule, children: [] } satisfies TreeNode] : []);

const itemNode = (item: Item, at: string): TreeNode => ({
  path: at, kind: 'item', depth: 3, value: item,
  children: [
    ...(item.pools ?? []).map((pool, index): TreeNode => ({ path: `${at}.pools[${index}]`, kind: 'pool', depth: 4, value: pool, children: ruleNodes(item, at, 5, pool.id) })),
    ...ruleNodes(item, at, 4, undefined),
  ],
});

/** The tree as the page shows it: rules of a pool stand below the pool. */
export const treeOf = (scheme: Scheme): readonly TreeNode[] =>
  scheme.tracks.map((track, t): TreeNode => ({
    path: `tracks[${t}]`, kind: 'track', depth: 1, value: track,
    children: track.sections.map((section, s): TreeNode => ({ path: `tracks[${t}].sections[${s}]`, kind: 'section', depth: 2, value: section, children: section.items.map((item, i) => itemNode(item, `tracks[${t}].sections[${s}].items[${i}]`)) })),
  }));

/** A name that stays while parts move: ids from the track down. */
const keyAt = (scheme: Scheme, path: string): string | null => {
  const steps = stepsOf(path);
  const ids = steps.flatMap((_step, index) => (index % 2 === 1 ? [(getAt(scheme, pathOf(steps.slice(0, index + 1))) as { readonly id?: string } | undefined)?.id ?? '?'] : []));
  return ids.includes('?') ? null : [kindOf(path), ids[0], ids.at(-1)].join('|');
};

const keysOf = (scheme: Scheme): ReadonlyMap<string, string> => {
  const all = (nodes: readonly TreeNode[]): readonly TreeNode[] => nodes.flatMap((node) => [node, ...all(node.children)]);
  return new Map(all(treeOf(scheme)).flatMap(({ path }) => {
    const key = keyAt(scheme, path);
    return key === null ? [] : [[key, path] as const];
  }));
};

/** Warnings that were accepted stay with the part that they were accepted for. */
const followAccepted = (before: Scheme, after: Scheme): Scheme => {
  if (before.acceptedWarnings === undefined) return after;
  const places = keysOf(after);
  const acceptedWarnings = before.acceptedWarnings.flatMap((accepted) => {
    const node = nodeOf(accepted.path);
    const now = node === '' ? '' : places.get(keyAt(before, node) ?? '');
    return now === undefined ? [] : [{ ...accepted, path: `${now}${accepted.path.slice(node.length)}` }];
  });
  return { ...after, acceptedWarnings };
};

const listAt = (scheme: Scheme, list: string): readonly unknown[] => {
  const found = getAt(scheme, list);
  return Array.isArray(found) ? (found as readonly unknown[]) : [];
};

export type Edited = { readonly scheme: Scheme; /** The part to show next. */ readonly node: string };

/** Puts a part into a list. */
export const insertNode = (scheme: Scheme, list: string, index: number, value: unknown): Edited => {
  const next = setAt(scheme, list, listAt(scheme, list).toSpliced(index, 0, value));
  return { scheme: followAccepted(scheme, next), node: `${list}[${index}]` };
};

/** Takes a part out; the one before it, or what held it, is shown next. A rule of a removed pool stays in the item. */
export const removeNode = (scheme: Scheme, node: string): Edited => {
  const { list, index } = placeOf(node);
  const left = listAt(scheme, list).toSpliced(index, 1);
  const isPool = kindOf(node) === 'pool';
  const pool = isPool ? (getAt(scheme, node) as { readonly id: string }).id : undefined;
  const without = setAt(scheme, list, isPool && left.length === 0 ? undefined : left);
  const item = parentOf(node);
  const next = isPool ? setAt(without, `${item}.rules`, (getAt(without, item) as Item).rules.map((rule) => (rule.pool === pool ? withoutPool(rule) : rule))) : without;
  return { scheme: followAccepted(scheme, next), node: left.length === 0 ? parentOf(node) : `${list}[${Math.max(index - 1, 0)}]` };
};

const withoutPool = ({ pool: _pool, ...rule }: Rule): Rule => ('limit' in rule && rule.limit === 'pool' ? { ...rule, limit: 'item' } : rule) as Rule;

/** Puts a part somewhere else: into another list, or to another place of its own. */
export const placeNode = (scheme: Scheme, node: string, list: string, index: number): Edited => {
  const from = placeOf(node);
  const value = getAt(scheme, node);
  if (from.list === list) {
    const at = index > from.index ? index - 1 : index;
    const next = setAt(scheme, list, listAt(scheme, list).toSpliced(from.index, 1).toSpliced(at, 0, value));
    return { scheme: followAccepted(scheme, next), node: `${list}[${at}]` };
  }
  const taken = setAt(scheme, from.list, listAt(scheme, from.list).toSpliced(from.index, 1));
  // Only the last step of a list's path can move when a part of another list goes: lists never lie below each other here.
  const next = setAt(taken, list, listAt(taken, list).toSpliced(index, 0, kindOf(node) === 'rule' ? withoutPool(value as Rule) : value));
  return { scheme: followAccepted(scheme, next), node: `${list}[${index}]` };
};

/** One place up or down; at the end of its list into the neighbouring part, where there is one. Null where it cannot go further. */
export const stepNode = (scheme: Scheme, node: string, by: -1 | 1): Edited | null => {
  const { list, index } = placeOf(node);
  const length = listAt(scheme, list).length;
  const target = index + by;
  if (target >= 0 && target < length) return placeNode(scheme, node, list, by === 1 ? target + 1 : target);
  const kind = kindOf(node);
  if (kind === 'track' || kind === 'pool' || kind === 'scheme') return null;
  const parent = placeOf(parentOf(node));
  const neighbour = listAt(scheme, parent.list)[parent.index + by];
  if (neighbour === undefined) return null;
  const into = `${parent.list}[${parent.index + by}].${LISTS[kind]}`;
  return placeNode(scheme, node, into, by === 1 ? 0 : listAt(scheme, into).length);
};

/** Ids of a track, of which each is used once. */
const idsIn = (track: Track): ReadonlySet<string> => new Set(track.sections.flatMap((section: Section) => [section.id, ...section.items.flatMap((item) => [item.id, ...(item.pools ?? []).map((pool) => `${item.id}/${pool.id}`), ...item.rules.map((rule) => rule.id)])]));

/** `stem`, or with the first free number behind it. */
export const freeId = (used: ReadonlySet<string>, stem: string): string => {
  for (let count = 1; ; count += 1) {
    const id = `${stem}-${count}`;
    if (!used.has(id)) return id;
  }
};

export const usedIds = (scheme: Scheme, node: string): ReadonlySet<string> => {
  const track = scheme.tracks[Number(stepsOf(node)[1] ?? 0)];
  return kindOf(node) === 'track' || track === undefined ? new Set(scheme.tracks.map(({ id }) => id)) : idsIn(track);
};
