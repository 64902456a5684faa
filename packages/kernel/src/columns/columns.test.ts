import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindTrack, columnsOfUnits, compareExact, compileScheme, coversGrading, createScores, gradeColumns, rankColumns, score, scoreColumns } from '../index.ts';
import type { Item, Measurement, Quantity, Rule, Scheme, UnitInput } from '../index.ts';

const measure = (k: number) => `t/m${k}`;
const decimal = (tenths: number) => String(tenths / 10);

const test_ = fc.record({ of: fc.constantFrom(0, 1, 2).map(measure), op: fc.constantFrom('>=', '>', '==', '!=', '<', '<='), than: fc.oneof(fc.integer({ min: 0, max: 5 }).map(String), fc.record({ by: fc.constant('class'), table: fc.record({ town: fc.integer({ min: 0, max: 5 }).map(String), street: fc.integer({ min: 0, max: 5 }).map(String) }) })) });
const condition = fc.record({ kind: fc.constant('condition'), test: test_, counts: fc.constantFrom('met', 'unmet') });
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ kind: fc.constant('occurrences'), of: fc.constantFrom(0, 1, 2).map(measure) }),
  fc.record({ kind: fc.constant('occurrences'), of: fc.constantFrom(0, 1, 2).map(measure), per: fc.constantFrom('2', '3') }),
  fc.record({ kind: fc.constant('shortfall'), of: fc.constantFrom(0, 1, 2).map(measure), required: fc.integer({ min: 1, max: 6 }).map(String) }),
  condition,
) as fc.Arbitrary<Quantity>;
const steps = fc.record({ kind: fc.constant('percentage-points'), of: fc.constant('t/ratio'), target: fc.constantFrom('0.98', '0.9', '1', '0.05'), off: fc.constantFrom('below', 'above'), step: fc.constantFrom('1', '5', '0.1'), partial: fc.constantFrom('floor', 'ceil') }) as fc.Arbitrary<Quantity>;
const events: Rule = { id: 'events', clause: 'c', text: 't', effect: 'bonus', limit: 'item', quantity: { kind: 'events', of: 't/events', highestPer: 'work', levels: ['county', 'city'] }, amount: { by: 'event', fields: ['level'], table: { county: '0.5', city: '1' } } };
const rank: Rule = { id: 'rank', clause: 'c', text: 't', effect: 'bonus', limit: 'item', quantity: { kind: 'rank', of: 't/ratio', group: 'group', from: 'top' }, amount: { by: 'place', table: { 1: '1', 2: '0.5' } } };
const judged: Rule = { id: 'judged', clause: 'c', text: 't', effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'judged', of: 't/judged', min: '0.5', max: '2', perEvent: true } };

const ruleOf = (effect: 'deduct' | 'bonus') => fc.record({ quantity: fc.oneof(quantity, quantity, steps), amount: fc.integer({ min: 1, max: 30 }).map(decimal) }).map((r) => ({ ...r, clause: 'c', text: 't', effect, limit: 'item' }));
const zero = condition.map((q) => ({ quantity: q, clause: 'c', text: 't', effect: 'zero', scope: 'item' }));
const item = (kind: 'scored' | 'bonus', id: string) => fc.record({ full: fc.integer({ min: 5, max: 60 }), rules: fc.array(fc.oneof({ weight: 4, arbitrary: ruleOf(kind === 'scored' ? 'deduct' : 'bonus') }, { weight: 1, arbitrary: zero }), { minLength: 1, maxLength: 3 }) })
  .map(({ full, rules }) => ({ id, title: { zh: id }, kind, fullPoints: decimal(full), standards: [], method: [], departments: [], rules: rules.map((r, k) => ({ ...r, id: `${id}-${k}` })) }) as unknown as Item);
const extra = (id: string, rules: Rule[], kind: Item['kind']): Item => ({ id, title: { zh: id }, kind, fullPoints: '3', standards: [], method: [], departments: [], rules });
const veto: Rule = { id: 'veto', clause: 'c', text: 't', effect: 'veto', takes: ['bonus'], quantity: { kind: 'condition', test: { of: 't/m2', op: '>=', than: '5' }, counts: 'met' } };

const scheme: fc.Arbitrary<Scheme> = fc.record({
  scored: fc.tuple(item('scored', 'a'), item('scored', 'b'), item('scored', 'c')),
  bonus: fc.tuple(item('bonus', 'x'), item('bonus', 'y')),
  cap: fc.option(fc.integer({ min: 1, max: 80 }).map(decimal), { nil: undefined }),
}).map(({ scored, bonus, cap }) => ({
  format: 1, id: 'random', title: { zh: 'r' }, period: { from: '2018-01-01', to: '2018-12-31' }, source: { document: 'd', issuedBy: 'i', issuedAt: null },
  classes: [{ id: 'town', title: { zh: '镇' } }, { id: 'street', title: { zh: '街道' } }], options: {} as Scheme['options'], rounding: { places: 2, mode: 'half-up' },
  tracks: [{ id: 'station', title: { zh: 's' }, unitKinds: ['station'], fullPoints: '1', sections: [
    { id: 's', title: { zh: 's' }, kind: 'scored', fullPoints: '1', ...(cap === undefined ? {} : { cap }), items: [...scored, extra('j', [judged], 'scored')] },
    { id: 'b', title: { zh: 'b' }, kind: 'bonus', fullPoints: '5', items: [...bonus, extra('e', [events], 'bonus'), extra('r', [rank], 'bonus'), extra('v', [veto], 'bonus')] },
  ] }],
  grading: { within: 'all', grades: [{ id: 'A', title: { zh: 'A' }, when: { rankWithin: 2, vetoed: false } }, { id: 'B', title: { zh: 'B' }, when: { totalAtLeast: '5' } }, { id: 'C', title: { zh: 'C' }, when: {} }] },
}) as Scheme);

const whole: fc.Arbitrary<Measurement> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 7 }).map((num): Measurement => ({ kind: 'measured', value: { num, den: 1 }, evidence: [] })) },
  { weight: 1, arbitrary: fc.constant<Measurement>({ kind: 'missing', needs: ['d'] }) },
  { weight: 1, arbitrary: fc.constant<Measurement>({ kind: 'not-applicable', reason: 'n' }) },
);
const ratio = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 })).map(([num, den]): Measurement => ({ kind: 'measured', value: { num: Math.min(num, den), den }, evidence: [] }));
const list = fc.array(fc.record({ level: fc.constantFrom('county', 'city'), work: fc.constantFrom('w1', 'w2') }), { maxLength: 4 })
  .map((rows): Measurement => ({ kind: 'events', events: rows.map((fields, k) => ({ factId: String(k), fields })) }));
const unit = fc.record({ m0: whole, m1: whole, m2: whole, ratio, list, group: fc.constantFrom('g', 'h'), class: fc.constantFrom('town', 'street'), judged: fc.array(fc.constantFrom('0.5', '1', '2'), { maxLength: 2 }) });
const units: fc.Arbitrary<UnitInput[]> = fc.array(unit, { minLength: 1, maxLength: 9 }).map((all) => all.map((u, k) => ({
  id: `u${k}`, group: u.group, class: u.class, measures: { 't/m0': u.m0, 't/m1': u.m1, 't/m2': u.m2, 't/ratio': u.ratio, 't/events': u.list }, judgements: { 't/judged': { values: u.judged, evidence: [] } },
})));

const points = (ten: number) => ten / 10_000;

test('columns and the exact engine give the same items, totals, ranks and grades for random schemes and units', () => {
  fc.assert(fc.property(scheme, units, (random, all) => {
    const plan = compileScheme(random);
    const track = plan.tracks[0]!;
    const table = columnsOfUnits(plan, track, all);
    const bound = bindTrack(track, table);
    if ('uncovered' in bound) throw new Error(`not covered: ${bound.uncovered.join(', ')}`);
    const columns = createScores(bound, all.length);
    scoreColumns(bound, columns);
    const ranks = rankColumns(columns, table);
    const grades = gradeColumns(plan.grading!, columns, ranks);
    for (const [u, exact] of score(plan, { units: all }).units.entries()) {
      for (const [i, scored] of exact.items.entries()) {
        expect(points(columns.items[i]![u]!), `${exact.unit} ${scored.item}`).toBe(Number(scored.got));
        expect(columns.unscored[i]![u] === 1, `${exact.unit} ${scored.item} unscored`).toBe(scored.state === 'unscored');
      }
      expect(compareExact(String(columns.totals[u]! / columns.scale / 10_000), exact.total)).toBe(0);
      expect([ranks.overall[u], ranks.inGroup[u]]).toEqual([exact.rank, exact.groupRank]);
      expect(plan.grading!.grades[grades[u]!]?.id ?? null).toBe(exact.grade);
    }
  }), { numRuns: 300 });
});

test('a range of units scored again equals the whole run', () => {
  fc.assert(fc.property(scheme, units, (random, all) => {
    const plan = compileScheme(random);
    const bound = bindTrack(plan.tracks[0]!, columnsOfUnits(plan, plan.tracks[0]!, all));
    if ('uncovered' in bound) throw new Error(`not covered: ${bound.uncovered.join(', ')}`);
    const whole = createScores(bound, all.length);
    scoreColumns(bound, whole);
    const parts = createScores(bound, all.length);
    for (let u = all.length - 1; u >= 0; u--) scoreColumns(bound, parts, u, u + 1);
    expect({ ...parts, trace: null }).toEqual({ ...whole, trace: null });
  }));
});

test('a rule that the columns do not cover is named, not skipped', () => {
  const prorata: Scheme = { ...fc.sample(scheme, { numRuns: 1, seed: 7 })[0]!, options: { percentagePoint: 'prorata' } as Scheme['options'] };
  prorata.tracks[0]!.sections[0]!.items.push(extra('p', [{ id: 'p-0', clause: 'c', text: 't', effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'percentage-points', of: 't/ratio', target: '0.98', off: 'below', step: '1' } }], 'scored'));
  const plan = compileScheme(prorata);
  const unitsOfOne: UnitInput[] = [{ id: 'u', measures: { 't/ratio': { kind: 'measured', value: { num: 9, den: 10 }, evidence: [] } }, judgements: {} }];
  const bound = bindTrack(plan.tracks[0]!, columnsOfUnits(plan, plan.tracks[0]!, unitsOfOne));
  expect('uncovered' in bound && bound.uncovered).toContain('p-0');
  expect(plan.integral).toBe(false);
  expect(coversGrading(plan.grading!)).toBe(true);
});
