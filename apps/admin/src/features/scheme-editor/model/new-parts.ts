import type { Item, Rule, Scheme, Section, Track } from '@siheng/kernel';
import { getAt, parentOf, placeOf } from './draft-path.ts';
import { type Edited, freeId, insertNode, kindOf, type NodeKind, usedIds } from './tree.ts';

/** Names of new parts in the language of the scheme. */
const NAMES = { track: '新考核对象', section: '新部分', item: '新项目', pool: '新分项' } as const;

const newRule = (id: string, item: Item, pool?: string): Rule => ({
  id, clause: item.id, text: '', quantity: { kind: 'occurrences', of: '' }, ...(pool === undefined ? {} : { pool }),
  ...(item.kind === 'bonus' ? { effect: 'bonus', amount: '1', limit: item.fullPoints === null ? 'none' : 'item' } : { effect: 'deduct', amount: '1', limit: pool === undefined ? 'item' : 'pool' }),
}) as Rule;

const newItem = (id: string, kind: Item['kind']): Item => ({ id, title: { zh: NAMES.item }, kind, fullPoints: kind === 'bonus' ? null : '', standards: [], method: [], departments: [], rules: [] }) as Item;
const newSection = (id: string): Section => ({ id, title: { zh: NAMES.section }, kind: 'scored', fullPoints: '', items: [] });
const newTrack = (id: string): Track => ({ id, title: { zh: NAMES.track }, unitKinds: [], fullPoints: '', sections: [] });

/** What can be put below a part. */
export const childKinds = (kind: NodeKind): readonly Exclude<NodeKind, 'scheme'>[] => {
  switch (kind) {
    case 'scheme':
      return ['track'];
    case 'track':
      return ['section'];
    case 'section':
      return ['item'];
    case 'item':
      return ['rule', 'pool'];
    case 'pool':
      return ['rule'];
    case 'rule':
      return [];
  }
};

/** A new part at the end of what holds it, with what is known of it already. */
export const addNode = (scheme: Scheme, parent: string, kind: Exclude<NodeKind, 'scheme'>): Edited => {
  const end = (list: string): number => (getAt(scheme, list) as readonly unknown[] | undefined)?.length ?? 0;
  const put = (list: string, value: unknown): Edited => insertNode(scheme, list, end(list), value);
  switch (kind) {
    case 'track':
      return put('tracks', newTrack(freeId(usedIds(scheme, 'tracks[0]'), 'track')));
    case 'section':
      return put(`${parent}.sections`, newSection(freeId(usedIds(scheme, `${parent}.sections[0]`), 'section')));
    case 'item': {
      const section = getAt(scheme, parent) as Section;
      return put(`${parent}.items`, newItem(freeId(usedIds(scheme, `${parent}.items[0]`), section.id), section.kind));
    }
    case 'pool': {
      const item = getAt(scheme, parent) as Item;
      return put(`${parent}.pools`, { id: freeId(new Set((item.pools ?? []).map(({ id }) => id)), 'part'), title: { zh: NAMES.pool }, fullPoints: '' });
    }
    case 'rule': {
      const at = kindOf(parent) === 'pool' ? parentOf(parent) : parent;
      const item = getAt(scheme, at) as Item;
      const pool = at === parent ? undefined : (getAt(scheme, parent) as { readonly id: string }).id;
      return put(`${at}.rules`, newRule(freeId(usedIds(scheme, at), `${item.id}-rule`), item, pool));
    }
  }
};

const renamedRule = (rule: Rule, used: ReadonlySet<string>, taken: Set<string>): Rule => {
  const id = freeId(new Set([...used, ...taken]), rule.id.replace(/-\d+$/, ''));
  taken.add(id);
  return { ...rule, id };
};

const renamed = (kind: NodeKind, value: unknown, used: ReadonlySet<string>): unknown => {
  const taken = new Set<string>();
  const stem = (id: string): string => id.replace(/-\d+$/, '');
  const fresh = (id: string): string => {
    const free = freeId(new Set([...used, ...taken]), stem(id));
    taken.add(free);
    return free;
  };
  const item = (one: Item): Item => ({ ...one, id: fresh(one.id), rules: one.rules.map((rule) => renamedRule(rule, used, taken)) });
  switch (kind) {
    case 'rule':
      return renamedRule(value as Rule, used, taken);
    case 'item':
      return item(value as Item);
    case 'section':
      return { ...(value as Section), id: fresh((value as Section).id), items: (value as Section).items.map(item) };
    case 'pool':
      return { ...(value as { readonly id: string }), id: fresh((value as { readonly id: string }).id) };
    case 'track':
      return { ...(value as Track), id: fresh((value as Track).id), unitKinds: [] };
    case 'scheme':
      return value;
  }
};

/** A copy right behind the part, under ids of its own. Kinds of unit are assessed by one sheet only, so a copied sheet has none yet. */
export const copyNode = (scheme: Scheme, node: string): Edited => {
  const { list, index } = placeOf(node);
  const kind = kindOf(node);
  const used = kind === 'pool' ? new Set(((getAt(scheme, parentOf(node)) as Item).pools ?? []).map(({ id }) => id)) : usedIds(scheme, node);
  return insertNode(scheme, list, index + 1, renamed(kind, getAt(scheme, node), used));
};
