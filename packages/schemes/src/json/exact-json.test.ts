import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText } from './decimal-text.ts';
import { JsonNumber, parseExactJson, toPlainJson } from './exact-json.ts';

describe('numbers are read as text', () => {
  test('9.38 and 0.1 are never floats', () => {
    expect(parseExactJson('{"a": 9.38, "b": [0.10, 12345678901234567890]}')).toEqual({
      a: new JsonNumber('9.38'),
      b: [new JsonNumber('0.10'), new JsonNumber('12345678901234567890')],
    });
  });

  test('other values are as JSON has them', () => {
    expect(parseExactJson('\uFEFF[true, null, "1", {}]')).toEqual([true, null, '1', {}]);
  });

  test('plain again: a number where it loses nothing', () => {
    expect(toPlainJson(parseExactJson('{"a":[0.5,12345678901234567890,0.10]}'))).toEqual({ a: [0.5, '12345678901234567890', '0.10'] });
  });
});

describe('decimal text', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['0.50', '0.5'],
    ['15e-1', '1.5'],
    ['1.50e1', '15'],
    ['1.5E3', '1500'],
    ['25e-4', '0.0025'],
    ['-2.50', '-2.5'],
    ['100', '100'],
  ])('%s is %s', (from, to) => {
    expect(decimalText(from)).toBe(to);
  });

  test('one value has one text, whatever zeros and exponents it is written with', () => {
    fc.assert(fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 5 }), (digits, places, zeros) => {
      const plain = decimalText(`${digits}e-${places}`);
      expect(decimalText(`${digits}${'0'.repeat(zeros)}e-${places + zeros}`)).toBe(plain);
      expect(decimalText(plain)).toBe(plain);
      expect(Math.round(Number(plain) * 10 ** places)).toBe(digits === 0 ? 0 : digits);
    }));
  });

  test('what is no number is refused', () => {
    expect(() => decimalText('1/3')).toThrow(RangeError);
  });
});
