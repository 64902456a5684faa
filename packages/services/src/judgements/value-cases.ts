import type { Scheme } from '@siheng/kernel';
import { clauseInventory } from '@siheng/schemes';
import { itemPlaces } from '../schemes/scheme-parts.ts';

type Field = string | number | boolean;
type Where = Readonly<Record<string, Field | readonly Field[]>>;

/** A kind of event that a person can say happened: the fields by which the scheme tells it from others. */
export type ValueCase = { readonly value: string; readonly text: string; readonly fields: Readonly<Record<string, Field>> };

const single = (where: Where): readonly Readonly<Record<string, Field>>[] =>
  Object.entries(where).reduce<readonly Readonly<Record<string, Field>>[]>((made, [name, wanted]) => made.flatMap((fields) => (Array.isArray(wanted) ? wanted : [wanted]).map((one) => ({ ...fields, [name]: one }))), [{}]);

/** The same whatever the order in which a file or the database names the fields. */
const valueOf = (fields: Readonly<Record<string, Field>>): string => Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => (field === true ? name : `${name}${String(field)}`)).join('+');

const textOf = (clause: string): string => clauseInventory().find((one) => one.id === clause)?.text ?? clause;

/** Everywhere in a scheme that filters the events of a measure: rules, caps of grades, consequences. */
const filtersOf = (scheme: Scheme, measure: string): readonly { readonly where: Where; readonly text: string }[] => [
  ...itemPlaces(scheme).flatMap(({ item }) => item.rules.flatMap(({ quantity, text }) => (quantity.kind === 'events' && quantity.of === measure ? [{ where: quantity.where ?? {}, text }] : []))),
  ...(scheme.grading?.caps ?? []).flatMap(({ of, where, clause }) => (of === measure ? [{ where: where ?? {}, text: textOf(clause) }] : [])),
  ...(scheme.consequences ?? []).flatMap(({ when, text }) => ('events' in when && when.events === measure ? [{ where: when.where ?? {}, text }] : [])),
];

/** The events of a measure that a scheme tells apart, each once. */
export const valueCases = (scheme: Scheme, measure: string): readonly ValueCase[] => {
  const found = new Map<string, ValueCase>();
  for (const { where, text } of filtersOf(scheme, measure)) {
    for (const fields of single(where)) if (!found.has(valueOf(fields))) found.set(valueOf(fields), { value: valueOf(fields), text, fields });
  }
  return [...found.values()];
};

/** Field in which an event states its own points; null where the scheme prices it. */
export const amountField = (scheme: Scheme, measure: string): string | null => {
  for (const { item } of itemPlaces(scheme)) {
    for (const rule of item.rules) {
      if (rule.quantity.kind !== 'events' || rule.quantity.of !== measure || !('amount' in rule)) continue;
      if (typeof rule.amount === 'object' && rule.amount.by === 'event-value') return rule.amount.field;
    }
  }
  return null;
};
