import fc from 'fast-check';
import type { UnitInput } from '../src/input.ts';
import type { Judgement, Measurement } from '../src/measurement.ts';
import type { Item, Rule, Scheme, Section } from '../src/scheme/format.ts';
import type { Options } from '../src/scheme/options.ts';
import { itemOf, schemeOf, sectionOf, type TestRule } from './scheme-of.ts';

const tenths = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map((value) => String(value / 10));
const count = fc.constantFrom('m/count-a', 'm/count-b', 'm/count-c');
const ratio = fc.constantFrom('m/a-ratio', 'm/b-ratio');
const limit = fc.constantFrom<'item' | 'pool' | 'section' | 'none' | 'total'>('item', 'item', 'pool', 'section', 'none', 'total');
const pool = fc.constantFrom('p', 'q');

/** Measures that only deductions by occurrence read: one more of them may never raise a score. */
export const deductedCounts = ['m/count-a', 'm/count-b', 'm/count-c'] as const;

const deduct: fc.Arbitrary<TestRule> = fc.record({
  effect: fc.constant('deduct' as const),
  amount: tenths(0, 40),
  limit,
  pool,
  limitAssumed: fc.boolean(),
  quantity: fc.oneof(
    fc.record({ kind: fc.constant('occurrences' as const), of: count }),
    fc.record({ kind: fc.constant('percentage-points' as const), of: ratio, target: fc.constantFrom('1', '0.98', '0.5'), off: fc.constant('below' as const), step: fc.constantFrom('1', '5', '0.1') }),
    fc.record({ kind: fc.constant('shortfall' as const), of: fc.constant('m/made'), required: fc.constantFrom('5', '2') }),
    fc.record({ kind: fc.constant('condition' as const), test: fc.record({ of: ratio, op: fc.constantFrom('>=' as const, '<' as const), than: fc.constantFrom('1', '0.5') }), counts: fc.constantFrom('met' as const, 'unmet' as const) }),
  ),
});
const earn: fc.Arbitrary<TestRule> = fc.record({
  effect: fc.constant('earn' as const),
  amount: tenths(1, 30),
  limit: fc.constantFrom('item' as const, 'pool' as const),
  pool,
  quantity: fc.oneof(
    fc.record({ kind: fc.constant('condition' as const), test: fc.record({ of: fc.constant('m/made'), op: fc.constant('>=' as const), than: fc.constantFrom('3', '7') }), counts: fc.constant('met' as const) }),
    fc.record({ kind: fc.constant('judged' as const), of: fc.constant('m/judged-earn'), min: fc.constant('0'), max: fc.constant('3'), perEvent: fc.constant(false) }),
    fc.record({ kind: fc.constant('proportion' as const), of: fc.constant('m/made'), base: fc.constant('m/due') }),
  ),
});
const judgedLoss: fc.Arbitrary<TestRule> = fc.record({
  effect: fc.constant('deduct' as const),
  amount: fc.constant('1'),
  limit,
  pool,
  quantity: fc.record({ kind: fc.constant('judged' as const), of: fc.constant('m/judged-loss'), min: fc.constant('0.5'), max: fc.constant('2'), perEvent: fc.constant(true), perEventAssumed: fc.boolean() }),
});
const zero: fc.Arbitrary<TestRule> = fc.record({
  effect: fc.constant('zero' as const),
  scope: fc.constantFrom('pool' as const, 'item' as const, 'benxiang' as const),
  pool,
  quantity: fc.record({ kind: fc.constant('condition' as const), test: fc.constant({ of: 'm/bad', op: '>=' as const, than: '2' }), counts: fc.constant('met' as const) }),
});
const awarded: TestRule = { effect: 'bonus', amount: { by: 'event', fields: ['level'], table: { city: '2', county: '1' } }, limit: 'item', quantity: { kind: 'events', of: 'm/awards', highestPer: 'work', levels: ['county', 'city'] } };
const ranked: TestRule = { effect: 'bonus', amount: { by: 'place', table: { 1: '1', 2: '0.5' } }, limit: 'item', quantity: { kind: 'rank', of: 'm/made', group: 'county', from: 'top' } };
const vetoed: TestRule = { effect: 'veto', takes: ['bonus'], quantity: { kind: 'condition', test: { of: 'm/bad', op: '>=', than: '3' }, counts: 'met' } };
const bonus: fc.Arbitrary<TestRule> = fc.oneof(
  tenths(1, 20).map((amount): TestRule => ({ effect: 'bonus', amount, limit: 'item', quantity: { kind: 'occurrences', of: 'm/made' } })),
  fc.constantFrom(awarded, ranked, vetoed),
  fc.tuple(tenths(1, 20), fc.constantFrom<'item' | 'none' | 'total'>('item', 'none', 'total'), count).map(([amount, stop, of]): TestRule => ({ effect: 'deduct', amount, limit: stop, quantity: { kind: 'occurrences', of } })),
);

const scoredItem = fc.record({ rules: fc.array(fc.oneof({ weight: 4, arbitrary: deduct }, earn, judgedLoss, zero), { maxLength: 5 }), full: tenths(0, 90) });
const bonusItem = fc.record({ rules: fc.array(bonus, { minLength: 1, maxLength: 3 }), full: fc.oneof(fc.constant(null), tenths(5, 50)) });

const pools: Item['pools'] = [{ id: 'p', fullPoints: '1.5' }, { id: 'q', fullPoints: '0.7' }];

/** A scheme with one scored section, bonus items inside it, and a bonus group; maybe with caps. */
export const arbitraryScheme: fc.Arbitrary<Scheme> = fc
  .record({ scored: fc.array(scoredItem, { minLength: 1, maxLength: 4 }), inside: fc.array(bonusItem, { maxLength: 1 }), group: fc.array(bonusItem, { maxLength: 2 }), cap: fc.option(tenths(10, 80), { nil: undefined }), most: fc.option(tenths(5, 40), { nil: undefined }) })
  .map(({ scored, inside, group, cap, most }) => {
    const items = scored.map(({ rules, full }, index) => itemOf(rules, { id: `s${index}`, fullPoints: full, pools }));
    const bonusOf = (list: typeof group, prefix: string): Item[] => list.map(({ rules, full }, index) => itemOf(rules, { id: `${prefix}${index}`, kind: 'bonus', fullPoints: full }));
    const first: Section = sectionOf([...items, ...bonusOf(inside, 'x')], { fullPoints: null, ...(cap === undefined ? {} : { cap }) });
    const second = group.length === 0 ? [] : [sectionOf(bonusOf(group, 'b'), { id: 'bonus', kind: 'bonus', fullPoints: most ?? null })];
    return schemeOf([first, ...second]);
  });

/** Another order of the rules inside each item. */
export const shuffled = (scheme: Scheme, order: readonly number[]): Scheme => {
  const sort = (rules: readonly Rule[]): Rule[] => rules.map((rule, index) => ({ rule, key: order[index % order.length] ?? index })).toSorted((a, b) => a.key - b.key).map(({ rule }) => rule);
  return { ...scheme, tracks: scheme.tracks.map((track) => ({ ...track, sections: track.sections.map((section) => ({ ...section, items: section.items.map((item) => ({ ...item, rules: sort(item.rules) })) })) })) };
};

export const arbitraryOptions: fc.Arbitrary<Partial<Options>> = fc.record({
  percentagePoint: fc.constantFrom('floor', 'ceil', 'prorata'),
  exhaustMissing: fc.constantFrom('item', 'where-written'),
  spillOver: fc.constantFrom('none', 'section'),
  rangePer: fc.constantFrom('case', 'year'),
  benxiangScope: fc.constantFrom('own', 'item'),
  partialCredit: fc.constantFrom('none', 'proportional'),
  negativeTotal: fc.constantFrom('allowed', 'floor-zero'),
  notApplicable: fc.constantFrom('full', 'out-of-total'),
  dedupe: fc.constantFrom('highest-level', 'highest-points', 'none'),
  vetoBonus: fc.constantFrom('all', 'part-three'),
});

const number = (max: number): fc.Arbitrary<Measurement> => fc.integer({ min: 0, max }).map((num) => ({ kind: 'measured', value: { num, den: 1 }, evidence: [`f${num}`] }));
const unknown: fc.Arbitrary<Measurement> = fc.constantFrom<Measurement>({ kind: 'missing', needs: ['d'] }, { kind: 'not-applicable', reason: 'nothing' });
const maybe = (known: fc.Arbitrary<Measurement>): fc.Arbitrary<Measurement> => fc.oneof({ weight: 8, arbitrary: known }, unknown);
const aRatio: fc.Arbitrary<Measurement> = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 })).map(([a, b]) => ({ kind: 'measured', value: { num: Math.min(a, b), den: b }, evidence: [] }));
const awards: fc.Arbitrary<Measurement> = fc
  .array(fc.record({ level: fc.constantFrom('city', 'county', 'town'), work: fc.constantFrom('W1', 'W2') }), { maxLength: 4 })
  .map((list) => ({ kind: 'events', events: list.map((fields, index) => ({ factId: `e${index}`, fields })) }));
const judgement = (values: fc.Arbitrary<string[]>): fc.Arbitrary<Judgement> => values.map((chosen) => ({ values: chosen, evidence: ['j'] }));

const measures: fc.Arbitrary<Record<string, Measurement>> = fc.record({
  'm/count-a': number(6),
  'm/count-b': number(6),
  'm/count-c': maybe(number(6)),
  'm/a-ratio': maybe(aRatio),
  'm/b-ratio': maybe(aRatio),
  'm/made': maybe(number(9)),
  'm/due': maybe(number(9)),
  'm/bad': number(3),
  'm/awards': maybe(awards),
});

export const arbitraryUnit: fc.Arbitrary<Omit<UnitInput, 'id'>> = fc.record({
  group: fc.constantFrom('x', 'y'),
  measures,
  judgements: fc.record({ 'm/judged-earn': judgement(tenths(0, 30).map((value) => [value])), 'm/judged-loss': judgement(fc.array(tenths(5, 20), { maxLength: 3 })) }, { requiredKeys: [] }),
});

export const arbitraryUnits: fc.Arbitrary<readonly UnitInput[]> = fc.array(arbitraryUnit, { minLength: 1, maxLength: 6 }).map((units) => units.map((unit, index) => ({ ...unit, id: `U${index}` })));
