import { compare, fraction, isPositive, ZERO, type Fraction } from '../exact/fraction.ts';
import type { MeasuredEvent } from '../measurement.ts';
import type { PlanFilter, PlanQuantity, PlanRule } from '../plan.ts';
import { eventPoints, isUnknown } from './amount.ts';
import { counted, unknown, type Counted, type Counting } from './counting.ts';
import { countOf, type Reader } from './reading.ts';

type Events = Extract<PlanQuantity, { kind: 'events' }>;
type EventsRule = PlanRule & { readonly quantity: Events };
/** An event that a rule may count, with the points of one. */
type Candidate = { readonly rule: EventsRule; readonly event: MeasuredEvent; readonly points: Fraction; readonly level: number; readonly work: string | null };

export const matches = (event: MeasuredEvent, where: readonly PlanFilter[]): boolean =>
  where.every(({ field, values }) => {
    const value = event.fields[field];
    return value !== undefined && values.includes(value);
  });

const isEventsRule = (rule: PlanRule): rule is EventsRule => rule.quantity.kind === 'events';

const workOf = (event: MeasuredEvent, field: string | null): string | null => {
  const work = field === null ? undefined : event.fields[field];
  return work === undefined ? null : String(work);
};

/** The events of a list that a rule reads and that bring points; rules without points take every matching event. */
const candidatesOf = (rule: EventsRule, events: readonly MeasuredEvent[], reader: Reader): readonly Candidate[] =>
  events
    .filter((event) => matches(event, rule.quantity.where))
    .flatMap((event) => {
      const price = 'amount' in rule ? eventPoints(rule.amount, event, reader) : fraction(1);
      const points = isUnknown(price) ? ZERO : price;
      if (!isPositive(points)) return [];
      return { rule, event, points, level: rule.quantity.levels.indexOf(String(event.fields['level'] ?? '')), work: workOf(event, rule.quantity.highestPer) };
    });

/** Positive when `a` is the one that counts: the higher level (or points), then the other of the two; the earlier one of equals stays. */
const order = (a: Candidate, b: Candidate): number => {
  const byLevel = a.level - b.level;
  const byPoints = compare(a.points, b.points);
  return a.rule.quantity.dedupe === 'level' ? byLevel || byPoints : byPoints || byLevel;
};

const best = (candidates: readonly Candidate[]): Candidate | undefined => candidates.reduce<Candidate | undefined>((top, next) => (top === undefined || order(next, top) > 0 ? next : top), undefined);

/** Rules of one item that share a list and a kind of work compete for each piece of work: 因同一项工作获得多次表彰，按最高级别表彰加分. */
const winners = (candidates: readonly Candidate[]): ReadonlySet<Candidate> => {
  const kept = new Set<Candidate>();
  const byWork = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { column, highestPer } = candidate.rule.quantity;
    const key = JSON.stringify([column, highestPer, candidate.work]);
    if (candidate.work === null) kept.add(candidate);
    else byWork.set(key, [...(byWork.get(key) ?? []), candidate]);
  }
  for (const same of byWork.values()) {
    const top = best(same);
    if (top !== undefined) kept.add(top);
  }
  return kept;
};

const countEvent = ({ rule, event, work }: Candidate): Counted => {
  const fields = 'amount' in rule && rule.amount.by === 'event' ? rule.amount.fields : [];
  const labels = fields.map((field) => String(event.fields[field] ?? ''));
  const stands = work === null && !rule.quantity.once ? countOf(event) : 1;
  return counted(fraction(stands), { event, evidence: [event.factId], details: work === null ? labels : [...labels, work] });
};

const countRule = (rule: EventsRule, own: readonly Candidate[], kept: ReadonlySet<Candidate>, measure: string): Counting => {
  const chosen = own.filter((candidate) => kept.has(candidate));
  const top = rule.quantity.once ? best(chosen) : undefined;
  const counts = (top === undefined ? chosen : [top]).map(countEvent);
  const replaced = own.filter((candidate) => !kept.has(candidate)).map(({ event }) => event.factId);
  return { kind: 'counted', counts, notes: replaced.length === 0 ? [] : [{ rule: rule.id, measure, kind: 'same-work', events: replaced }] };
};

/** Decides for all events rules of an item together which events count, by rule index. */
export const chooseEvents = (rules: readonly PlanRule[], reader: Reader): ReadonlyMap<number, Counting> => {
  const result = new Map<number, Counting>();
  const candidates = new Map<EventsRule, readonly Candidate[]>();
  for (const rule of rules.filter(isEventsRule)) {
    const reading = reader.measure(rule.quantity.column);
    if (reading.kind === 'events') candidates.set(rule, candidatesOf(rule, reading.events, reader));
    else result.set(rule.index, unknown(rule, rule.quantity.column, reader, reading.kind === 'value' ? { kind: 'missing', needs: [reader.id(rule.quantity.column)] } : reading));
  }
  const kept = winners([...candidates.values()].flat());
  for (const [rule, own] of candidates) result.set(rule.index, countRule(rule, own, kept, reader.id(rule.quantity.column)));
  return result;
};
