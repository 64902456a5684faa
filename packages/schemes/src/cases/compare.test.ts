import { describe, expect, test } from 'vitest';
import { parseExactJson, toPlainJson } from '../json/exact-json.ts';
import { compareExpected } from './compare.ts';
import { mergeExpected } from './merge-expected.ts';

const compare = (expected: string, got: string) => compareExpected(parseExactJson(expected), parseExactJson(got));
const one = (value: string) => `{"units":[{"id":"A",${value}}]}`;

describe('numbers', () => {
  test('are compared exactly, however they are written', () => {
    expect(compare(one('"base":79.50'), one('"base":79.5'))).toEqual([]);
    expect(compare(one('"base":79.5'), one('"base":79.4999'))).toEqual([{ path: 'units[A].base', expected: 79.5, got: 79.4999 }]);
  });

  test('what is no finite decimal is written with 4 decimals, half up', () => {
    const got = parseExactJson(one('"items":{}'));
    expect(compareExpected(parseExactJson(one('"base":0.3333')), fraction('1/3', got))).toEqual([]);
    expect(compareExpected(parseExactJson(one('"base":0.3334')), fraction('1/3', got))).toHaveLength(1);
    expect(compareExpected(parseExactJson(one('"base":0.6667')), fraction('2/3', got))).toEqual([]);
  });

  test('a finite decimal is not rounded', () => {
    expect(compare(one('"base":0.1235'), one('"base":0.12345'))).toHaveLength(1);
  });

  test('a total is a shown value: 2 decimals, half up', () => {
    expect(compare(one('"total":87.33'), one('"total":87.325'))).toEqual([]);
    expect(compare(one('"total":87.32'), one('"total":87.325'))).toHaveLength(1);
    expect(compare(one('"total":87.325'), one('"total":87.325'))).toEqual([]);
  });

  test('a boolean is never 0 or 1, null never 0', () => {
    expect(compare(one('"base":true'), one('"base":1'))).toHaveLength(1);
    expect(compare(one('"base":null'), one('"base":0'))).toHaveLength(1);
  });
});

const fraction = (text: string, got: ReturnType<typeof parseExactJson>) => {
  const number = parseExactJson('1');
  return { ...(got as object), units: [{ id: 'A', base: Object.assign(Object.create(Object.getPrototypeOf(number) as object), { text }) }] } as ReturnType<typeof parseExactJson>;
};

describe('lists and maps', () => {
  test('units are found by id, in any order; a missing one is a difference', () => {
    expect(compare('{"units":[{"id":"B","base":2},{"id":"A","base":1}]}', '{"units":[{"id":"A","base":1},{"id":"B","base":2}]}')).toEqual([]);
    expect(compare('{"units":[{"id":"C","base":1}]}', '{"units":[{"id":"A","base":1}]}')).toEqual([{ path: 'units[C]', expected: { id: 'C', base: 1 }, got: null }]);
  });

  test('what is not expected is not compared', () => {
    expect(compare(one('"items":{"001-x-1":1}'), one('"items":{"001-x-1":1,"001-x-2":0},"base":3'))).toEqual([]);
  });

  test('sets: order and repetition do not count', () => {
    expect(compare('{"rejected":[2,0]}', '{"rejected":[0,2,2]}')).toEqual([]);
    expect(compare('{"rejected":[0]}', '{"rejected":[0,1]}')).toEqual([{ path: 'rejected', expected: [0], got: [0, 1] }]);
    expect(compare(one('"lists":{"handover_late":["p2","p1"]}'), one('"lists":{"handover_late":["p1","p2"]}'))).toEqual([]);
  });

  test('other lists are ordered', () => {
    expect(compare('{"stages":["plan","results"]}', '{"stages":["results","plan"]}')).toHaveLength(2);
    expect(compare('{"stages":[]}', '{"stages":["plan"]}')).toHaveLength(1);
  });
});

describe('a variant', () => {
  const merge = (base: string, change: string) => toPlainJson(mergeExpected(parseExactJson(base), parseExactJson(change)));

  test('replaces only what it names, elements matched by id', () => {
    expect(merge('{"units":[{"id":"A","items":{"x":1,"y":2},"total":9},{"id":"B","total":8}]}', '{"units":[{"id":"A","items":{"x":0},"total":7}]}'))
      .toEqual({ units: [{ id: 'A', items: { x: 0, y: 2 }, total: 7 }, { id: 'B', total: 8 }] });
  });

  test('plain lists and null are replaced as a whole', () => {
    expect(merge('{"rejected":[0,1],"money":{"principal":4}}', '{"rejected":[2],"money":null}')).toEqual({ rejected: [2], money: null });
  });

  test('lists of objects are matched by measure, item or 小项 too', () => {
    expect(merge('{"lost":[{"item":"a","lost":1},{"item":"b","lost":2}]}', '{"lost":[{"item":"b","lost":3}]}')).toEqual({ lost: [{ item: 'a', lost: 1 }, { item: 'b', lost: 3 }] });
  });
});
