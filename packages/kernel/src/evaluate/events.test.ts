import { describe, expect, test } from 'vitest';
import type { MeasuredEvent } from '../measurement.ts';
import { events, itemOf, measured, scoreItem, unitOf, type TestRule } from '../../test/scheme-of.ts';

type Fields = MeasuredEvent['fields'];
const levels = ['county', 'city_bureau', 'city_gov', 'province', 'national'];
const award = (where: Record<string, string | boolean>, table: Record<string, string>): TestRule => ({
  effect: 'bonus',
  amount: { by: 'event', fields: ['level'], table },
  limit: 'none',
  quantity: { kind: 'events', of: 'm/awards', where: { ...where, confirmed: true }, highestPer: 'work', levels },
});
/** 000-荣获表彰-1-a .. 1-e */
const commendations = itemOf(
  [
    award({ subject: 'unit', category: 'comprehensive' }, { national: '10', province: '10' }),
    award({ subject: 'unit', category: 'single' }, { national: '5', province: '5' }),
    award({ subject: 'person', category: 'comprehensive' }, { national: '5', province: '5' }),
    award({ subject: 'person', category: 'single' }, { national: '2', province: '2' }),
    award({}, { city_gov: '3', city_bureau: '2', county: '1' }),
  ],
  { kind: 'bonus', fullPoints: null },
);
const event = (subject: string, category: string, level: string, work: string, confirmed = true): Fields => ({ subject, category, level, work, confirmed });
const got = (list: readonly Fields[], options = {}) => scoreItem(commendations, unitOf({ 'm/awards': events(...list) }), options);

describe('因同一项工作获得多次表彰，按最高级别表彰加分', () => {
  const list = [
    event('unit', 'comprehensive', 'province', 'W1'),
    event('unit', 'comprehensive', 'city_gov', 'W1'),
    event('person', 'single', 'province', 'W2'),
    event('person', 'comprehensive', 'city_bureau', 'W3'),
    event('unit', 'single', 'county', 'W4', false),
  ];
  test('W1 10, W2 2, W3 2, W4 not confirmed: 14 in the order of the rules', () => {
    const item = got(list);
    expect(item.got).toBe('14');
    expect(item.lines.map(({ after, evidence, details }) => [after, evidence, details])).toEqual([
      ['10', ['f0'], ['province', 'W1']],
      ['2', ['f2'], ['province', 'W2']],
      ['2', ['f3'], ['city_bureau', 'W3']],
    ]);
    expect(item.notes).toEqual([{ rule: 'i.4', measure: 'm/awards', kind: 'same-work', events: ['f1'] }]);
  });
  test('dedupe: none counts both', () => {
    expect(got(list, { dedupe: 'none' }).got).toBe('17');
  });
  test('a higher level with fewer points wins by level, loses by points', () => {
    const odd = [event('person', 'single', 'province', 'W'), event('person', 'single', 'city_gov', 'W')];
    expect(got(odd).got).toBe('2');
    expect(got(odd, { dedupe: 'highest-points' }).got).toBe('3');
  });
  test('events without a work stand for themselves', () => {
    const own = { subject: 'unit', category: 'single', level: 'county', confirmed: true };
    expect(got([own, own]).got).toBe('2');
  });
});

describe('one list, other rules', () => {
  const once: TestRule = { effect: 'bonus', amount: { by: 'event', fields: ['level'], table: { city: '1.5', district: '1' } }, limit: 'item', quantity: { kind: 'events', of: 'm/level', once: true, levels: ['district', 'city'] } };
  test.each([[['district'], '1'], [['district', 'city'], '1.5'], [['city', 'district'], '1.5'], [[], '0'], [['town'], '0']])('通过市局复核加1.5分，区局复查加1分: %j gives %s', (reached, points) => {
    const item = itemOf([once], { kind: 'bonus', fullPoints: '1.5' });
    expect(scoreItem(item, unitOf({ 'm/level': events(...reached.map((level) => ({ level }))) })).got).toBe(points);
  });
  test('获得好评的: an event without the field does not match', () => {
    const praised: TestRule = { effect: 'bonus', amount: { by: 'event', fields: ['level'], table: { national: '3', city: '1' } }, limit: 'none', quantity: { kind: 'events', of: 'm/visits', where: { praised: true } } };
    expect(scoreItem(itemOf([praised], { kind: 'bonus', fullPoints: null }), unitOf({ 'm/visits': events({ level: 'national', praised: true }, { level: 'national', praised: false }, { level: 'city' }) })).got).toBe('3');
  });
  test('an event may stand for several', () => {
    const each: TestRule = { effect: 'bonus', amount: '0.5', limit: 'none', quantity: { kind: 'events', of: 'm/media' } };
    const list = { kind: 'events', events: [{ factId: 'a', count: 3, fields: {} }, { factId: 'b', fields: {} }] } as const;
    expect(scoreItem(itemOf([each], { kind: 'bonus', fullPoints: null }), unitOf({ 'm/media': list })).got).toBe('2');
  });
  test('a number where a list is read: unscored', () => {
    expect(scoreItem(commendations, unitOf({ 'm/awards': measured(1) })).state).toBe('unscored');
  });
  test('a list where a number is read: its length', () => {
    const veto: TestRule = { effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of: 'm/list' } };
    expect(scoreItem(itemOf([veto]), unitOf({ 'm/list': events({}, {}) })).got).toBe('8');
  });
  test('several events earn together, up to what the rule is worth', () => {
    const earn: TestRule = { effect: 'earn', amount: { by: 'event', fields: ['level'], table: { city: '1', county: '0.5' } }, limit: 'item', upTo: '2', quantity: { kind: 'events', of: 'm/e' } };
    const of = (...reached: string[]) => scoreItem(itemOf([earn]), unitOf({ 'm/e': events(...reached.map((level) => ({ level }))) })).got;
    expect([of(), of('city'), of('city', 'county'), of('city', 'city', 'city')]).toEqual(['8', '9', '9.5', '10']);
  });
});
