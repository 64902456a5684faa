import { describe, expect, test } from 'vitest';
import { ASSUMED } from '../measurement.ts';
import type { Item } from '../scheme/format.ts';
import { compileScheme } from '../compile/compile-scheme.ts';
import { itemOf, judged, measured, missing, no, notApplicable, schemeOf, scoreItem, scoreOne, sectionOf, unitOf, yes, type TestRule } from '../../test/scheme-of.ts';

const each = (of: string, amount: string, over: Partial<Extract<TestRule, { effect: 'deduct' }>> = {}): TestRule => ({ effect: 'deduct', amount, limit: 'item', quantity: { kind: 'occurrences', of }, ...over });

/** 000-人民调解-1: pools of 4 and 1.5. */
const mediation: Item = itemOf(
  [each('m/missing', '1', { pool: 'a', limit: 'pool' }), each('m/nonstandard', '1', { pool: 'a', limit: 'pool' }), each('m/rooms', '0.5', { pool: 'b', limit: 'pool' })],
  { fullPoints: '5.5', pools: [{ id: 'a', fullPoints: '4' }, { id: 'b', fullPoints: '1.5' }] },
);

describe('扣完为止', () => {
  test('an overrun of the first pool never eats the second', () => {
    const item = scoreItem(mediation, unitOf({ 'm/missing': measured(3), 'm/nonstandard': measured(2), 'm/rooms': measured(2) }));
    expect(item.got).toBe('0.5');
    expect(item.lines.map(({ before, after }) => [before, after])).toEqual([['3', '3'], ['2', '1'], ['1', '1']]);
  });
  test('losses outside pools and pools together stop at the item', () => {
    const item = itemOf([each('m/a', '4', { pool: 'a', limit: 'pool' }), each('m/b', '9')], { pools: [{ id: 'a', fullPoints: '4' }] });
    expect(scoreItem(item, unitOf({ 'm/a': measured(1), 'm/b': measured(1) })).got).toBe('0');
  });
  test('8分 in an item of 7 takes 7; not carried over', () => {
    const item = scoreItem(itemOf([each('m/a', '8')], { fullPoints: '7' }), unitOf({ 'm/a': measured(1, 1, ['p1']) }));
    expect(item).toMatchObject({ got: '0', lines: [{ before: '8', after: '7', evidence: ['p1'] }] });
  });
});

describe('where a loss stops', () => {
  const at = (limit: 'item' | 'section' | 'total' | 'none') => {
    const other = itemOf([], { id: 'other', fullPoints: '3' });
    const unit = scoreOne(compileScheme(schemeOf([sectionOf([itemOf([each('m/a', '20', { limit })], { fullPoints: '7' }), other])])), unitOf({ 'm/a': measured(1) }));
    return [unit.items[0]?.got, unit.sections[0]?.got, unit.base, unit.total];
  };
  test.each([
    ['item', ['0', '3', '3', '3']],
    ['section', ['-13', '0', '0', '0']],
    ['total', ['-13', '-10', '0', '0']],
    ['none', ['-13', '-10', '-10', '-10']],
  ] as const)('limit %s: item, section, base, total are %j', (limit, expected) => {
    expect(at(limit)).toEqual(expected);
  });
});

describe('exhaustMissing: where-written', () => {
  const of = (first: boolean, second: boolean) => itemOf([each('m/a', '3', { limitAssumed: first }), each('m/b', '3', { limitAssumed: second })], { fullPoints: '2' });
  test.each([
    [true, true, 'item', '0'],
    [true, true, 'where-written', '-4'],
    [true, false, 'where-written', '0'],
    [false, false, 'where-written', '0'],
  ] as const)('assumed %s and %s under %s leaves %s', (first, second, exhaustMissing, got) => {
    expect(scoreItem(of(first, second), unitOf({ 'm/a': measured(1), 'm/b': measured(1) }), { exhaustMissing }).got).toBe(got);
  });
});

describe('zero comes last', () => {
  const zero: TestRule = { effect: 'zero', scope: 'item', quantity: { kind: 'condition', test: { of: 'm/bad', op: '>=', than: '1' }, counts: 'met' } };
  test('发现一例负面舆情不得分: two do not count twice', () => {
    const item = scoreItem(itemOf([zero, each('m/a', '0.3')], { fullPoints: '1' }), unitOf({ 'm/bad': measured(2), 'm/a': measured(1) }));
    expect(item).toMatchObject({ got: '0', lines: [{ kind: 'zero', before: '1', after: '0.7' }, { kind: 'rule', after: '0.3' }] });
  });
  test('none: nothing happens', () => {
    expect(scoreItem(itemOf([zero]), unitOf({ 'm/bad': measured(0) })).got).toBe('10');
  });
  const benxiang: Item = itemOf([{ ...zero, scope: 'benxiang', pool: 'b' }], { fullPoints: '2', pools: [{ id: 'a', fullPoints: '1' }, { id: 'b', fullPoints: '1' }] });
  test.each([['own', '1'], ['item', '0']] as const)('本项不得分, read as %s, leaves %s of 2', (benxiangScope, got) => {
    expect(scoreItem(benxiang, unitOf({ 'm/bad': measured(1) }), { benxiangScope }).got).toBe(got);
  });
});

describe('earn: every item starts full', () => {
  const earn = (of: string, amount: string): TestRule => ({ effect: 'earn', amount, limit: 'item', quantity: { kind: 'condition', test: { of, op: '>=', than: '24' }, counts: 'met' } });
  test.each([[24, '10'], [23, '5']])('信息不少于24条（5分）: %i leaves %s', (count, got) => {
    expect(scoreItem(itemOf([earn('m/info', '5')]), unitOf({ 'm/info': measured(count) })).got).toBe(got);
  });
  test.each([[20, '55/6'], [24, '10'], [0, '5']])('partialCredit: %i of 24 leaves %s', (count, got) => {
    expect(scoreItem(itemOf([earn('m/info', '5')]), unitOf({ 'm/info': measured(count) }), { partialCredit: 'proportional' }).got).toBe(got);
  });
  test('booleans and == stay all or nothing', () => {
    const flag: TestRule = { effect: 'earn', amount: '5', limit: 'item', quantity: { kind: 'condition', test: { of: 'm/f', op: '==', than: '1' }, counts: 'met' } };
    expect(scoreItem(itemOf([flag]), unitOf({ 'm/f': no }), { partialCredit: 'proportional' }).got).toBe('5');
  });
  test('each one earns 1, up to the points of the item', () => {
    const per: TestRule = { effect: 'earn', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of: 'm/n' } };
    const got = (count: number) => scoreItem(itemOf([per], { fullPoints: '3' }), unitOf({ 'm/n': measured(count) })).got;
    expect([got(0), got(2), got(3), got(9)]).toEqual(['0', '2', '3', '3']);
  });
  test('by class of unit', () => {
    const by: TestRule = { effect: 'earn', amount: { by: 'class', table: { town: '3', street: '2' } }, limit: 'item', quantity: { kind: 'condition', test: { of: 'm/f', op: '==', than: '1' }, counts: 'met' } };
    expect(scoreItem(itemOf([by]), unitOf({ 'm/f': no }, { class: 'street' }))).toMatchObject({ got: '8', lines: [{ worth: '2', before: '2' }] });
  });
});

describe('unless', () => {
  const item = itemOf([
    { effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'condition', test: { of: 'm/any', op: '==', than: '1' }, counts: 'unmet' } },
    { effect: 'deduct', amount: '0.2', limit: 'item', unless: 'i.0', quantity: { kind: 'shortfall', of: 'm/n', required: '1' } },
  ]);
  test('没有录入扣1分: the 0.2 for too few is not added; option add adds it', () => {
    expect(scoreItem(item, unitOf({ 'm/any': no, 'm/n': measured(0) }))).toMatchObject({ got: '9', notes: [{ kind: 'excluded', by: 'i.0' }] });
    expect(scoreItem(item, unitOf({ 'm/any': no, 'm/n': measured(0) }), { exclusiveZero: 'add' }).got).toBe('8.8');
    expect(scoreItem(item, unitOf({ 'm/any': yes, 'm/n': measured(0) })).got).toBe('9.8');
  });
});

describe('unknown stays unknown', () => {
  const item = itemOf([each('m/a', '1'), each('m/b', '1')], { fullPoints: '4' });
  test('missing: unscored, what is known counts, the total is provisional and says where', () => {
    const unit = scoreOne(compileScheme(schemeOf([sectionOf([item])])), unitOf({ 'm/a': missing, 'm/b': measured(1) }));
    expect(unit).toMatchObject({ provisional: true, total: '3', items: [{ state: 'unscored', got: '3' }], missing: [{ item: 'i', rule: 'i.0', measure: 'm/a', needs: ['disputes'] }] });
  });
  test('an absent measure is missing', () => {
    expect(scoreOne(compileScheme(schemeOf([sectionOf([item])])), unitOf({ 'm/b': measured(0) })).missing).toEqual([{ item: 'i', rule: 'i.0', measure: 'm/a', needs: ['m/a'] }]);
  });
  test('not applicable: full; out of the total only when nothing of the item can be measured', () => {
    const plan = (option: 'full' | 'out-of-total') => compileScheme(schemeOf([sectionOf([item, itemOf([each('m/c', '1')], { id: 'j', fullPoints: '6' })])]), { notApplicable: option });
    const of = (option: 'full' | 'out-of-total', b = notApplicable) => scoreOne(plan(option), unitOf({ 'm/a': notApplicable, 'm/b': b, 'm/c': measured(1) }));
    expect(of('full')).toMatchObject({ total: '9', full: '10', provisional: false });
    expect(of('out-of-total')).toMatchObject({ total: '5', full: '6', items: [{ state: 'not-applicable', full: '0', got: '0' }, {}] });
    expect(of('out-of-total', measured(1))).toMatchObject({ total: '8', full: '10' });
    expect(of('out-of-total', { kind: 'not-applicable', reason: ASSUMED })).toMatchObject({ full: '10' });
  });
  test('此项针对有党员的司法所', () => {
    const party = itemOf([{ effect: 'earn', amount: '5', limit: 'item', quantity: { kind: 'condition', test: { of: 'm/sessions', op: '>=', than: '12' }, counts: 'met' } }], {
      fullPoints: '5',
      applies: { test: { of: 'm/members', op: '>=', than: '1' }, otherwise: 'noPartyMembers' },
    });
    const of = (members: number, noPartyMembers: 'full' | 'excluded') => scoreOne(compileScheme(schemeOf([sectionOf([party])]), { noPartyMembers }), unitOf({ 'm/members': measured(members), 'm/sessions': measured(11) }));
    expect([of(2, 'full').total, of(0, 'full').total, of(0, 'excluded').full, of(2, 'excluded').total]).toEqual(['0', '5', '0', '0']);
  });
});

test('rules of another reading take no part: infoShortfall', () => {
  const short = (of: string, option: string[]): TestRule => ({ effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'shortfall', of, required: '12' }, underOption: { option: 'infoShortfall', is: option } });
  const item = itemOf([short('m/submitted', ['both-totals', 'submitted']), short('m/adopted', ['both-totals'])]);
  const unit = unitOf({ 'm/submitted': measured(9), 'm/adopted': measured(11) });
  expect(scoreItem(item, unit).got).toBe('6');
  expect(scoreItem(item, unit, { infoShortfall: 'submitted' }).got).toBe('7');
});

describe('bonus items', () => {
  const one: TestRule = { effect: 'bonus', amount: '1', limit: 'item', quantity: { kind: 'condition', test: { of: 'm/visits', op: '>=', than: '1' }, counts: 'met' } };
  const else_: TestRule = { effect: 'bonus', amount: '1', limit: 'item', quantity: { kind: 'judged', of: 'm/judged', min: '0', max: '1', perEvent: false, only: { of: 'm/visits', op: '==', than: '0' } } };
  const item = itemOf([one, else_], { kind: 'bonus', fullPoints: '1' });
  test.each([[1, '1'], [0, '0.4'], [3, '1']])('成功会见的加1分，未成功的，视情加分: %i gives %s', (visits, got) => {
    expect(scoreItem(item, unitOf({ 'm/visits': measured(visits) }, { judgements: { 'm/judged': judged('0.4') } })).got).toBe(got);
  });
  test('starts at 0, gains up to its points, loses no more than it gained, zero last', () => {
    const gains = itemOf(
      [
        { effect: 'bonus', amount: '2', limit: 'item', quantity: { kind: 'occurrences', of: 'm/n' } },
        { effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of: 'm/d' } },
        { effect: 'zero', scope: 'item', quantity: { kind: 'condition', test: { of: 'm/z', op: '>=', than: '1' }, counts: 'met' } },
      ],
      { kind: 'bonus', fullPoints: '5' },
    );
    const got = (n: number, d: number, z: number) => scoreItem(gains, unitOf({ 'm/n': measured(n), 'm/d': measured(d), 'm/z': measured(z) })).got;
    expect([got(0, 0, 0), got(2, 0, 0), got(3, 0, 0), got(3, 1, 0), got(1, 9, 0), got(3, 1, 1)]).toEqual(['0', '4', '5', '4', '0', '0']);
  });
});
