import { fraction, ONE, type Fraction } from '../exact/fraction.ts';
import type { PlanQuantity, PlanRule } from '../plan.ts';
import type { RuleNote } from '../result.ts';
import type { AcrossUnits } from '../passes/across-units.ts';
import { counted, one, unknown, type Counting } from './counting.ts';
import type { Reader } from './reading.ts';
import { runAll } from './test.ts';

type Rank = Extract<PlanQuantity, { kind: 'rank' }>;

const atPlace = (place: number, evidence: readonly string[], notes: readonly RuleNote[]): Counting => one(counted(ONE, { value: fraction(place), place, evidence }), notes);

const whole = (value: Fraction): number => Number(value.n / value.d);

/** A stated rank: counted from the top, turned round by the stated number of places. */
const countGiven = (rule: PlanRule, quantity: Rank, given: { readonly value: Fraction; readonly evidence: readonly string[] }, reader: Reader): Counting => {
  const top = whole(given.value);
  if (quantity.from === 'top') return atPlace(top, given.evidence, []);
  if (quantity.size === null) return unknown(rule, quantity.column, reader, { kind: 'missing', needs: [`size:${reader.id(quantity.column)}`] });
  const size = reader.number(quantity.size);
  return size.kind === 'value' ? atPlace(whole(size.value) - top + 1, given.evidence, []) : unknown(rule, quantity.size, reader, size);
};

/** 前3名加1分: the place of the unit among its peers, or the place that is stated. */
export const countRank = (rule: PlanRule, quantity: Rank, reader: Reader, across: AcrossUnits): Counting => {
  const requirement = runAll(quantity.requires, reader, across);
  if (requirement === 'unmet') return { kind: 'idle', notes: [{ rule: rule.id, measure: reader.id(quantity.column), kind: 'trigger-not-met' }] };
  if (requirement !== 'met') return unknown(rule, requirement.column, reader, requirement);
  if (quantity.given !== null) {
    const given = reader.number(quantity.given);
    if (given.kind === 'value') return countGiven(rule, quantity, given, reader);
    if (given.kind === 'not-applicable') return unknown(rule, quantity.given, reader, given);
  }
  const own = reader.number(quantity.column);
  if (own.kind !== 'value') return unknown(rule, quantity.column, reader, own);
  const place = across.placeOf(quantity, reader.unit);
  if (place === null) return unknown(rule, quantity.column, reader, { kind: 'missing', needs: [reader.id(quantity.column)] });
  const notes: readonly RuleNote[] = place.unranked === 0 ? [] : [{ rule: rule.id, measure: reader.id(quantity.column), kind: 'group-incomplete', unranked: place.unranked }];
  return atPlace(quantity.from === 'top' ? place.top : place.bottom, own.evidence, notes);
};
