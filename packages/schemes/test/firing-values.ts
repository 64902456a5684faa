import { type Amount, type Baseline, type Judgement, type MeasuredEvent, type Measurement, overExact, type Rule, type Test, addExact, minusExact, type Exact } from '@siheng/kernel';
import { rationalOf } from '../src/cases/measurements.ts';
import { measureCatalogue } from '../src/index.ts';

/** What is known of one unit, by the ids of measures and judgements. */
export type Known = { readonly measures: Readonly<Record<string, Measurement>>; readonly judgements: Readonly<Record<string, Judgement>> };

const units = new Map(measureCatalogue().map(({ id, unit }) => [id, unit]));

export const measured = (value: Exact): Measurement => ({ kind: 'measured', value: rationalOf(value), evidence: [] });

const known = (id: string, measurement: Measurement): Known => ({ measures: { [id]: measurement }, judgements: {} });

export const both = (...parts: readonly Known[]): Known => ({
  measures: Object.assign({}, ...parts.map(({ measures }) => measures)) as Known['measures'],
  judgements: Object.assign({}, ...parts.map(({ judgements }) => judgements)) as Known['judgements'],
});

/** A threshold as a number for a unit of the class; last year's value and targets are given as 10 by the test. */
export const thresholdOf = (baseline: Baseline, unitClass: string | undefined): Exact => {
  if (typeof baseline === 'string') return baseline;
  return 'table' in baseline ? (baseline.table[unitClass ?? ''] ?? '0') : '10';
};

const nextTo = (id: string): Exact => (units.get(id) === 'ratio' ? '0.01' : '1');

/** The value nearest to the threshold on either side of a test. */
export const around = (test: Test, unitClass: string | undefined): { readonly met: Known; readonly unmet: Known } => {
  const edge = thresholdOf(test.than, unitClass);
  const [below, above] = [minusExact(edge, nextTo(test.of)), addExact(edge, nextTo(test.of))];
  const other = units.get(test.of) === 'bool' ? minusExact('1', edge) : below;
  const sides: Readonly<Record<Test['op'], readonly [met: Exact, unmet: Exact]>> = {
    '>=': [edge, other], '>': [above, edge], '==': [edge, other], '!=': [other, edge], '<': [below, edge], '<=': [edge, above],
  };
  const [met, unmet] = sides[test.op];
  return { met: known(test.of, measured(met)), unmet: known(test.of, measured(unmet)) };
};

const allMet = (tests: readonly Test[] | undefined, unitClass: string | undefined): Known => both(...(tests ?? []).map((test) => around(test, unitClass).met));

/** Every key of the table by which an event is priced; one event without a table. */
const eventFields = (amount: Amount | undefined): readonly MeasuredEvent['fields'][] => {
  if (amount === undefined || typeof amount === 'string' || !('by' in amount)) return [{}];
  if (amount.by === 'event-value') return [{ [amount.field]: 5 }];
  if (amount.by !== 'event') return [{}];
  return Object.keys(amount.table).map((key) => {
    const labels = key.split('/');
    return Object.fromEntries(amount.fields.map((field, index) => [field, labels[index] ?? '']));
  });
};

/** The two sides of a rule: with `counts` its quantity counts something, with `rests` nothing. Several of them where a table prices events or places one by one. */
export type Sides = { readonly counts: readonly Known[]; readonly rests: readonly Known[] };

const amountOf = (rule: Rule): Amount | undefined => ('amount' in rule ? rule.amount : undefined);

/** Inputs at the boundary of what a rule counts. */
export const sidesOf = (rule: Rule, unitClass: string | undefined): Sides => {
  const { quantity } = rule;
  switch (quantity.kind) {
    case 'occurrences': {
      const most = 'upTo' in rule && rule.upTo !== undefined ? '1000' : (quantity.per ?? '1');
      return { counts: [known(quantity.of, measured(most))], rests: [known(quantity.of, measured('0'))] };
    }
    case 'shortfall': {
      const required = thresholdOf(quantity.required, unitClass);
      return { counts: [known(quantity.of, measured(minusExact(required, quantity.per ?? '1')))], rests: [known(quantity.of, measured(required))] };
    }
    case 'percentage-points': {
      const target = thresholdOf(quantity.target, unitClass);
      const step = overExact(quantity.step, '100');
      const missed = quantity.off === 'below' ? minusExact(target, step) : addExact(target, step);
      return { counts: [known(quantity.of, measured(missed))], rests: [known(quantity.of, measured(target))] };
    }
    case 'condition': {
      const { met, unmet } = around(quantity.test, unitClass);
      const also = allMet(quantity.alsoRequires, unitClass);
      const [counts, rests] = quantity.counts === 'met' ? [met, unmet] : [unmet, met];
      return { counts: [both(also, counts)], rests: [both(also, rests)] };
    }
    case 'judged': {
      const chosen = (values: readonly string[]): Known => ({ measures: {}, judgements: { [quantity.of]: { values, evidence: [] } } });
      const triggered = quantity.only === undefined ? chosen([]) : around(quantity.only, unitClass).met;
      const idle = quantity.only === undefined ? [] : [both(around(quantity.only, unitClass).unmet, chosen([quantity.max]))];
      return { counts: [both(triggered, chosen([quantity.max]))], rests: [both(triggered, chosen(rule.effect === 'earn' ? [quantity.min] : [])), ...idle] };
    }
    case 'events': {
      const where = Object.fromEntries(Object.entries(quantity.where ?? {}).map(([field, value]) => [field, Array.isArray(value) ? (value[0] ?? '') : value]));
      const listOf = (events: readonly MeasuredEvent[]): Known => known(quantity.of, { kind: 'events', events });
      return {
        counts: eventFields(amountOf(rule)).map((fields) => listOf([{ factId: 'event', fields: { ...where, ...fields } }])),
        rests: [listOf([]), ...Object.keys(quantity.where ?? {}).map((field) => listOf([{ factId: 'event', fields: { ...where, ...eventFields(amountOf(rule))[0], [field]: 'something else' } }]))],
      };
    }
    case 'rank': {
      const amount = amountOf(rule);
      const places = amount !== undefined && typeof amount !== 'string' && amount.by === 'place' ? Object.keys(amount.table).map(Number) : [1];
      const requires = allMet(quantity.requires, unitClass);
      const size = 50;
      const at = (place: number): Known => {
        const top = quantity.from === 'top' ? place : size - place + 1;
        return both(requires, quantity.given === undefined ? known(quantity.of, measured(String(top))) : known(quantity.given, measured(String(top))), quantity.size === undefined ? both() : known(quantity.size, measured(String(size))));
      };
      return { counts: places.map(at), rests: [at(Math.max(...places) + 1)] };
    }
    case 'band':
      return { counts: quantity.edges.map((edge) => known(quantity.of, measured(edge))), rests: [known(quantity.of, measured(minusExact(quantity.edges[0] ?? '0', nextTo(quantity.of))))] };
    case 'proportion': {
      const base = quantity.base.includes('/') ? '10' : quantity.base;
      const given = quantity.base.includes('/') ? known(quantity.base, measured(base)) : both();
      return { counts: [both(given, known(quantity.of, measured(base)))], rests: [both(given, known(quantity.of, measured('0')))] };
    }
  }
};
