import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf } from './hash.ts';
import { packJson, unpackJson } from './stored-json.ts';

it('what is packed comes back, and a newer format is refused instead of misread', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(unpackJson(packJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  }));
  const newer = Buffer.from(packJson({ a: 1 }));
  newer[0] = 2;
  expect(() => unpackJson(newer)).toThrow(/format 2/);
});

it('the hash does not depend on the order in which keys were written, but on everything else', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
    const turned = Object.fromEntries(Object.entries(value).toReversed());
    expect(hashOf([turned])).toBe(hashOf([value]));
    expect(hashOf([value, null])).not.toBe(hashOf([value]));
  }));
});
