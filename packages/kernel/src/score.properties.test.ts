import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileScheme } from './compile/compile-scheme.ts';
import { fromPoints } from './exact/decimal.ts';
import { fromExact, toExact } from './exact/exact.ts';
import { compare, minus, plus, sum, ZERO, type Fraction } from './exact/fraction.ts';
import type { Plan } from './plan.ts';
import type { ItemScore, TraceLine, UnitScore } from './result.ts';
import type { Scheme } from './scheme/format.ts';
import { rescore, score } from './score.ts';
import { arbitraryOptions, arbitraryScheme, arbitraryUnit, arbitraryUnits, deductedCounts, shuffled } from '../test/arbitrary-scheme.ts';
import { itemOf, measured } from '../test/scheme-of.ts';

const runs = { numRuns: 400 };
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const world = fc.record({ scheme: arbitraryScheme, options: arbitraryOptions, units: arbitraryUnits });

const inItem = (lines: readonly TraceLine[]): readonly TraceLine[] => lines.filter(({ kind }) => kind === 'rule' || kind === 'zero');
const signed = (item: ItemScore): Fraction =>
  inItem(item.lines).reduce((value, line) => (item.kind === 'bonus' && line.effect === 'bonus' ? plus(value, fromExact(line.after)) : minus(value, fromExact(line.after))), ZERO);
const afters = (lines: readonly TraceLine[], kind: TraceLine['kind']): Fraction => sum(lines.filter((line) => line.kind === kind).map((line) => fromExact(line.after)));

describe('trace lines add up exactly', () => {
  test('items, sections and the total', () => {
    fc.assert(
      fc.property(world, ({ scheme, options, units }) => {
        const plan = compileScheme(scheme, options);
        for (const unit of score(plan, { units }).units) {
          for (const item of unit.items) expect(toExact(plus(item.kind === 'scored' ? fromExact(item.full ?? '0') : ZERO, signed(item)))).toBe(item.got);
          for (const section of unit.sections) {
            const own = unit.items.filter((item) => item.kind === section.kind && plan.tracks[0]?.sections.find(({ id }) => id === section.section)?.items.some((index) => plan.tracks[0]?.items[index]?.id === item.item));
            const got = plus(sum(own.map((item) => fromExact(item.got))), minus(afters(section.lines, 'section-limit'), plus(afters(section.lines, 'spill-over'), afters(section.lines, 'bonus-limit'))));
            expect(toExact(got)).toBe(section.got);
          }
          expect(toExact(totalOf(unit))).toBe(unit.total);
        }
      }),
      runs,
    );
  });
});

/** (base + bonus − deductions − transfer) and what was given back at zero after the sheet. */
const totalOf = (unit: UnitScore): Fraction => {
  const before = minus(minus(plus(fromExact(unit.base), fromExact(unit.bonus)), fromExact(unit.totalDeductions)), fromExact(unit.transfer));
  // The sheet has a line of its own where its sections together are below zero and the base is not.
  const isSheetLimited = toExact(sum(unit.sections.filter(({ kind }) => kind === 'scored').map(({ got }) => fromExact(got)))) !== unit.base;
  const atEnd = unit.lines.filter((line) => line.kind === 'total-limit').slice(isSheetLimited ? 1 : 0);
  return plus(before, afters(atEnd, 'total-limit'));
};

/** Everything of a unit that is outside its limits. */
const exceeded = (plan: Plan, unit: UnitScore): readonly string[] => {
  const track = plan.tracks[0];
  const isBelow = (a: Fraction, b: Fraction): boolean => compare(a, b) < 0;
  const ofItems = (track?.items ?? []).flatMap((item) => {
    const result = unit.items[item.index];
    const rules = item.rules.flatMap((index) => track?.rules[index] ?? []);
    const got = fromExact(result?.got ?? '0');
    const isHeld = item.kind === 'bonus' || rules.every((rule) => !('limit' in rule) || rule.limit === 'item' || rule.limit === 'pool');
    const inPool = (pool: number): Fraction => {
      const own = new Set(rules.filter((rule) => rule.pool === pool && 'limit' in rule && rule.limit === 'pool').map((rule) => rule.id));
      return sum(inItem(result?.lines ?? []).filter((line) => own.has(line.rule ?? '')).map((line) => fromExact(line.after)));
    };
    return [
      ...item.pools.filter((pool, index) => isBelow(fromPoints(pool.full), inPool(index))).map((pool) => `pool ${pool.id} of ${item.id}`),
      ...(isHeld && isBelow(got, ZERO) ? [`${item.id} below 0`] : []),
      ...(item.full !== null && isBelow(fromPoints(item.full), got) ? [`${item.id} above its points`] : []),
    ];
  });
  const ofSections = (track?.sections ?? []).filter((section, index) => section.kind === 'bonus' && section.cap !== null && isBelow(fromPoints(section.cap), fromExact(unit.sections[index]?.got ?? '0'))).map(({ id }) => `section ${id}`);
  const isNegative = plan.options.negativeTotal === 'floor-zero' && isBelow(fromExact(unit.total), ZERO);
  return [...ofItems, ...ofSections, ...(isNegative ? ['total'] : [])];
};

test('a limit is never exceeded: pools, items, bonus groups, the total', () => {
  fc.assert(
    fc.property(world, ({ scheme, options, units }) => {
      const plan = compileScheme(scheme, options);
      expect(score(plan, { units }).units.flatMap((unit) => exceeded(plan, unit))).toEqual([]);
    }),
    runs,
  );
});

test('the order of rules changes no points', () => {
  fc.assert(
    fc.property(world, fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }), ({ scheme, options, units }, order) => {
      const points = (plan: Plan) => score(plan, { units }).units.map(({ items, sections, total, rank }) => [items.map(({ got, state }) => [got, state]), sections.map(({ got }) => got), total, rank]);
      expect(points(compileScheme(shuffled(scheme, order), options))).toEqual(points(compileScheme(scheme, options)));
    }),
    runs,
  );
});

test('the order of units changes nothing of a unit', () => {
  fc.assert(
    fc.property(world, ({ scheme, options, units }) => {
      const plan = compileScheme(scheme, options);
      const byId = (list: readonly UnitScore[]) => list.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
      expect(byId(score(plan, { units: units.toReversed() }).units)).toEqual(byId(score(plan, { units }).units));
    }),
    runs,
  );
});

test('the same input gives the same bytes, and is left as it was', () => {
  fc.assert(
    fc.property(world, ({ scheme, options, units }) => {
      const before = JSON.stringify(units);
      const first = JSON.stringify(score(compileScheme(scheme, options), { units }));
      const again = JSON.stringify(score(copy(compileScheme(copy(scheme), { ...options })), copy({ units })));
      expect(again).toBe(first);
      expect(JSON.stringify(units)).toBe(before);
    }),
    runs,
  );
});

test('re-scoring one unit equals re-scoring all', () => {
  fc.assert(
    fc.property(world, arbitraryUnit, fc.nat(), ({ scheme, options, units }, change, which) => {
      const plan = compileScheme(scheme, options);
      const id = units[which % units.length]?.id ?? '';
      const changed = { units: units.map((unit) => (unit.id === id ? { ...change, id } : unit)) };
      expect(rescore(plan, changed, score(plan, { units }), [id])).toEqual(score(plan, changed));
    }),
    runs,
  );
});

/** 不得分 leaves an item what losses down to a total of 0 will take from it; where the total stops them, that much comes back. */
const zeroMeetsTotalLimit = (scheme: Scheme): boolean =>
  scheme.tracks.some(({ sections }) => sections.some(({ items }) => items.some(({ rules }) => rules.some(({ effect }) => effect === 'zero') && rules.some((rule) => rule.effect === 'deduct' && rule.limit === 'total'))));

test('one more occurrence never raises a score', () => {
  fc.assert(
    fc.property(world, fc.constantFrom(...deductedCounts), ({ scheme, options, units }, of) => {
      fc.pre(!zeroMeetsTotalLimit(scheme));
      const plan = compileScheme(scheme, options);
      const more = units.map((unit) => {
        const measure = unit.measures[of];
        return measure?.kind === 'measured' ? { ...unit, measures: { ...unit.measures, [of]: measured(measure.value.num + 1) } } : unit;
      });
      const [before, after] = [score(plan, { units }).units, score(plan, { units: more }).units];
      after.forEach((unit, index) => expect(compare(fromExact(unit.total), fromExact(before[index]?.total ?? '0'))).toBeLessThanOrEqual(0));
    }),
    runs,
  );
});

test('a new unrelated item moves no other item', () => {
  fc.assert(
    fc.property(world, fc.boolean(), ({ scheme, options, units }, isFirst) => {
      const fresh = itemOf([{ effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of: 'n/new' } }], { id: 'new' });
      const wider = { ...scheme, tracks: scheme.tracks.map((track) => ({ ...track, sections: track.sections.map((section, index) => (index > 0 ? section : { ...section, items: isFirst ? [fresh, ...section.items] : [...section.items, fresh] })) })) };
      const old = score(compileScheme(scheme, options), { units }).units;
      const now = score(compileScheme(wider, options), { units: units.map((unit) => ({ ...unit, measures: { ...unit.measures, 'n/new': measured(1) } })) }).units;
      now.forEach((unit, index) => expect(unit.items.filter(({ item }) => item !== 'new')).toEqual(old[index]?.items));
    }),
    runs,
  );
});

test('results are plain JSON', () => {
  fc.assert(
    fc.property(world, ({ scheme, options, units }) => {
      const result = score(compileScheme(scheme, options), { units });
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
    { numRuns: 100 },
  );
});
