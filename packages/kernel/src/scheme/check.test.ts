import { describe, expect, test } from 'vitest';
import { itemOf, schemeOf, sectionOf, type TestRule } from '../../test/scheme-of.ts';
import { checkScheme } from './check.ts';
import type { Item, Scheme, Section } from './format.ts';
import type { ProblemCode } from './problem.ts';

const deduct = (over: Partial<Extract<TestRule, { effect: 'deduct' }>> = {}): TestRule => ({ effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of: 'm/a' }, ...over });
const earn = (amount: string): TestRule => ({ effect: 'earn', amount, limit: 'item', quantity: { kind: 'condition', test: { of: 'm/a', op: '==', than: '1' }, counts: 'met' } });
const gain = (over: Partial<Extract<TestRule, { effect: 'bonus' }>> = {}): TestRule => ({ effect: 'bonus', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of: 'm/a' }, ...over });

const found = (scheme: unknown, known?: readonly string[]): readonly (readonly [string, ProblemCode])[] => checkScheme(scheme, known).problems.map(({ path, code }) => [path, code]);
const withItem = (rules: readonly TestRule[], over: Partial<Item> = {}, section: Partial<Section> = {}): Scheme => schemeOf([sectionOf([itemOf(rules, over)], section)]);
const bonusItem = (rules: readonly TestRule[], over: Partial<Item> = {}): Scheme => schemeOf([sectionOf([itemOf([deduct()])]), sectionOf([itemOf(rules, { id: 'b', kind: 'bonus', fullPoints: null, ...over })], { id: 'b', kind: 'bonus', fullPoints: null })]);
const at = 'tracks[0].sections[0].items[0]';
const atBonus = 'tracks[0].sections[1].items[0]';

test('a valid scheme has no problem', () => {
  const check = checkScheme(withItem([deduct()]));
  expect(check).toMatchObject({ problems: [], warnings: [] });
  expect(check.scheme?.id).toBe('test');
});

describe('one thing broken', () => {
  const rule = `${at}.rules[0]`;
  const judged = (min: string, max: string, over: Partial<TestRule> = {}): TestRule => ({ ...deduct(), quantity: { kind: 'judged', of: 'm/j', min, max, perEvent: false }, ...over }) as TestRule;
  test.each<[string, Scheme, string, ProblemCode]>([
    ['sections that do not add up', withItem([deduct()], { fullPoints: '9' }), 'tracks[0].sections[0].fullPoints', 'section-sum-differs'],
    ['tracks that do not add up', withItem([deduct()], { fullPoints: '9' }, { fullPoints: '9' }), 'tracks[0].fullPoints', 'track-sum-differs'],
    ['what is earned does not add up', withItem([earn('5'), earn('4')]), `${at}.fullPoints`, 'earn-sum-differs'],
    ['pools above the item', withItem([deduct()], { pools: [{ id: 'a', fullPoints: '7' }, { id: 'b', fullPoints: '4' }] }), `${at}.pools`, 'pools-exceed-item'],
    ['a scored item without points', withItem([deduct()], { fullPoints: null }, { fullPoints: null }), `${at}.fullPoints`, 'points-missing'],
    ['points too fine', withItem([deduct({ amount: '0.00001' })]), `${rule}.amount`, 'points-too-fine'],
    ['negative points', withItem([deduct({ amount: '-1' })]), `${rule}.amount`, 'points-negative'],
    ['a step of 0', withItem([deduct({ quantity: { kind: 'percentage-points', of: 'm/a', target: '1', off: 'below', step: '0' } })]), `${rule}.quantity.step`, 'not-positive'],
    ['an item without rules', withItem([]), `${at}.rules`, 'item-without-rules'],
    ['limit pool without pool', withItem([deduct({ limit: 'pool' })], { pools: [{ id: 'a', fullPoints: '1' }] }), `${rule}.pool`, 'pool-missing'],
    ['an unknown pool', withItem([deduct({ limit: 'pool', pool: 'b' })], { pools: [{ id: 'a', fullPoints: '1' }] }), `${rule}.pool`, 'pool-unknown'],
    ['a bonus in a scored item', withItem([deduct(), gain()]), `${at}.rules[1].effect`, 'effect-not-for-item'],
    ['an earn rule in a bonus item', bonusItem([earn('1')]), `${atBonus}.rules[0].effect`, 'effect-not-for-item'],
    ['a scored item in a bonus section', bonusItem([deduct()], { kind: 'scored', fullPoints: '1' }), `${atBonus}.kind`, 'item-kind-wrong'],
    ['limit bonus of a deduction', withItem([deduct({ limit: 'bonus' })]), `${rule}.limit`, 'limit-not-for-effect'],
    ['limit item of an open bonus item', bonusItem([gain()]), `${atBonus}.rules[0].limit`, 'limit-without-points'],
    ['an unknown unless', withItem([deduct({ unless: 'nowhere' })]), `${rule}.unless`, 'unless-unknown'],
    ['rules that exclude each other', withItem([deduct({ unless: 'i.1' }), deduct()].map((one, index) => (index === 0 ? one : { ...one, unless: 'i.2' })).concat([deduct({ unless: 'i.1' })])), `${at}.rules[1].unless`, 'unless-cyclic'],
    ['min above max', withItem([judged('2', '1')]), `${rule}.quantity.max`, 'judged-range-empty'],
    ['a judged deduction that counts double', withItem([judged('0', '1', { amount: '2' })]), `${rule}.amount`, 'judged-amount-not-one'],
    ['more points than the rule is worth', withItem([{ ...earn('10'), quantity: { kind: 'judged', of: 'm/j', min: '0', max: '11', perEvent: false } }]), `${rule}.quantity.max`, 'judged-exceeds-amount'],
    ['a table by place without a rank', withItem([deduct({ amount: { by: 'place', table: { 1: '1' } } })]), `${rule}.amount`, 'amount-not-for-quantity'],
    ['a rank without a table', withItem([deduct({ quantity: { kind: 'rank', of: 'm/a', group: 'all', from: 'top' } })]), `${rule}.amount`, 'amount-not-for-quantity'],
    ['edges that fall', withItem([deduct({ amount: { by: 'band', table: { 0: '1' } }, quantity: { kind: 'band', of: 'm/a', edges: ['0.9', '0.8'] } })]), `${rule}.quantity.edges[1]`, 'edges-not-ascending'],
    ['a class without entry', withItem([deduct({ quantity: { kind: 'shortfall', of: 'm/a', required: { by: 'class', table: { town: '1' } } } })]), `${rule}.quantity.required.table.street`, 'class-without-entry'],
    ['a class of nobody', withItem([deduct({ amount: { by: 'class', table: { town: '1', street: '1', city: '1' } } })]), `${rule}.amount.table.city`, 'class-unknown'],
    ['an option value of nobody', withItem([deduct({ underOption: { option: 'infoShortfall', is: ['weekly'] } })]), `${rule}.underOption.is[0]`, 'option-value-unknown'],
  ])('%s', (_name, scheme, path, code) => {
    expect(found(scheme)).toContainEqual([path, code]);
    expect(checkScheme(scheme).scheme).toBeUndefined();
  });

  test('ids given twice', () => {
    const twice = schemeOf([sectionOf([itemOf([deduct(), deduct()], { fullPoints: '5' }), itemOf([deduct()], { fullPoints: '5' })])]);
    expect(found(twice)).toEqual([['tracks[0].sections[0].items[1].id', 'id-repeated'], ['tracks[0].sections[0].items[1].rules[0].id', 'id-repeated']]);
  });
  test('weights, grades, names of other parts, the period', () => {
    const base = withItem([deduct()]);
    const whole: Scheme = {
      ...base,
      period: { from: '2018-12-31', to: '2018-01-01' },
      tracks: base.tracks.map((track) => ({ ...track, composite: { content: '70', parts: [{ of: 'm/p', weight: '20', title: { zh: 'p' } }] } })),
      rankedTogether: [['nowhere']],
      tieBreak: [{ item: 'nowhere' }],
      grading: { within: 'all', grades: [{ id: 'A', title: { zh: '甲' }, when: {} }], caps: [{ of: 'm/c', grade: 'B', passesOn: true, clause: 'c' }] },
    };
    expect(found(whole)).toEqual([
      ['period.to', 'period-reversed'],
      ['tracks[0].composite', 'weights-sum-differs'],
      ['grading.caps[0].grade', 'grade-unknown'],
      ['rankedTogether[0][0]', 'reference-unknown'],
      ['tieBreak[0].item', 'reference-unknown'],
    ]);
  });
  test('an unknown measure, with the nearest known one', () => {
    expect(checkScheme(withItem([deduct({ quantity: { kind: 'occurrences', of: 'm/disputes-escalted' } })]), ['m/disputes-escalated', 'm/other']).problems).toEqual([
      { path: `${at}.rules[0].quantity.of`, code: 'measure-unknown', data: { found: 'm/disputes-escalted', nearest: 'm/disputes-escalated' } },
    ]);
  });
});

describe('the form', () => {
  const broken = (change: (draft: { tracks: { sections: { items: { rules: Record<string, unknown>[] }[] }[] }[]; options: Record<string, unknown> }) => void) => {
    const draft = JSON.parse(JSON.stringify(withItem([deduct(), deduct()]))) as never;
    change(draft);
    return checkScheme(draft).problems;
  };
  test('a limit left out', () => {
    expect(broken((draft) => delete draft.tracks[0]?.sections[0]?.items[0]?.rules[1]?.['limit'])).toEqual([{ path: `${at}.rules[1].limit`, code: 'limit-missing', data: {} }]);
  });
  test('all problems at once, with what was found and expected', () => {
    const problems = broken((draft) => {
      draft.options['ties'] = 'random';
      draft.tracks[0]?.sections[0]?.items.splice(0);
      Object.assign(draft.tracks[0] ?? {}, { colour: 'red' });
    });
    expect(problems).toEqual([
      { path: 'options.ties', code: 'form', data: { found: '"random"', expected: '"competition" | "manual" | "tie-break"' } },
      { path: 'tracks[0].sections[0].items', code: 'empty', data: {} },
      { path: 'tracks[0].colour', code: 'key-unknown', data: { key: 'colour' } },
    ]);
  });
  test('a kind that does not exist, and numbers that are no decimal text', () => {
    const problems = broken((draft) => {
      const rules = draft.tracks[0]?.sections[0]?.items[0]?.rules;
      Object.assign(rules?.[0] ?? {}, { quantity: { kind: 'occurences', of: 'm/a' } });
      Object.assign(rules?.[1] ?? {}, { amount: '1,5', quantity: { kind: 'occurrences', of: 'disputes' } });
    });
    expect(problems.map(({ path, data }) => [path, data['found'], data['expected']])).toEqual([
      [`${at}.rules[0].quantity.kind`, '"occurences"', '"occurrences" | "shortfall" | "percentage-points" | "condition" | "judged" | "events" | "rank" | "band" | "proportion"'],
      [`${at}.rules[1].quantity.of`, '"disputes"', 'a measure such as "mediation/disputes-entered-ratio"'],
      [`${at}.rules[1].amount`, '"1,5"', expect.stringContaining('decimal text such as "0.5"')],
    ]);
  });
  test.each([[null], ['text'], [42], [[]]])('%j is no scheme', (input) => {
    expect(checkScheme(input).problems).toHaveLength(1);
  });
});

test('an accepted warning stays a warning; one that does not occur is told', () => {
  const accepted = { ...withItem([deduct()], { fullPoints: '9' }), acceptedWarnings: [{ path: 'tracks[0].sections[0].fullPoints', code: 'section-sum-differs', reason: '原文如此' }, { path: 'x', code: 'y', reason: 'z' }] };
  const check = checkScheme(accepted);
  expect(check.problems).toEqual([]);
  expect(check.scheme).toBeDefined();
  expect(check.warnings.map(({ code, data }) => [code, data['found']])).toEqual([['section-sum-differs', '9'], ['accepted-warning-unused', undefined]]);
});

test('what cannot be accepted stays a problem', () => {
  const accepted = { ...withItem([deduct({ limit: 'bonus' })]), acceptedWarnings: [{ path: `${at}.rules[0].limit`, code: 'limit-not-for-effect', reason: 'r' }] };
  expect(found(accepted)).toEqual([[`${at}.rules[0].limit`, 'limit-not-for-effect']]);
});

describe('what is not filled in yet hides nothing but itself', () => {
  const draft = (change: (scheme: { tracks: { sections: { fullPoints: string; items: { fullPoints: string; rules: Record<string, unknown>[] }[] }[] }[] }) => void) => {
    const copy = JSON.parse(JSON.stringify(withItem([deduct(), deduct()]))) as never;
    change(copy);
    return checkScheme(copy, ['m/a']).problems.map(({ path, code }) => [path, code]);
  };

  test('an empty sentence, and sums that differ elsewhere', () => {
    expect(draft(({ tracks: [track] }) => {
      Object.assign(track?.sections[0] ?? {}, { fullPoints: '9' });
      Object.assign(track?.sections[0]?.items[0]?.rules[0] ?? {}, { text: '', limit: undefined });
    })).toEqual([[`${at}.rules[0].text`, 'empty'], [`${at}.rules[0].limit`, 'limit-missing'], ['tracks[0].sections[0].fullPoints', 'section-sum-differs'], ['tracks[0].fullPoints', 'track-sum-differs']]);
  });

  test('points that are not filled in: no sum is compared with them', () => {
    expect(draft(({ tracks: [track] }) => Object.assign(track?.sections[0]?.items[0] ?? {}, { fullPoints: '' }))).toEqual([[`${at}.fullPoints`, 'empty']]);
  });

  test('a section without items', () => {
    expect(draft(({ tracks: [track] }) => track?.sections.push({ id: 'n', title: { zh: '新' }, kind: 'scored', fullPoints: '5', items: [] } as never))).toEqual([['tracks[0].sections[1].items', 'empty'], ['tracks[0].fullPoints', 'track-sum-differs']]);
  });
});
