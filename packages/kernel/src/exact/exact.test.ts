import { describe, expect, test } from 'vitest';
import { decimalToPoints, decimalToRational, fitsPoints } from './decimal.ts';
import { addExact, compareExact, formatExact, fromExact, toExact } from './exact.ts';
import { ceil, floor, fraction } from './fraction.ts';

describe('canonical text', () => {
  test.each([
    [fraction(5, 2), '2.5'],
    [fraction(-5, 2), '-2.5'],
    [fraction(262, 3), '262/3'],
    [fraction(524, 6), '262/3'],
    [fraction(-1, 3), '-1/3'],
    [fraction(0, 7), '0'],
    [fraction(100, 1), '100'],
    [fraction(1, 1000), '0.001'],
    [fraction(3, 80), '0.0375'],
  ])('%o is %s, and is read back', (value, text) => {
    expect(toExact(value)).toBe(text);
    expect(fromExact(text)).toEqual(value);
  });

  test.each(['', '1/0x', 'a', '1.', '1/2/3', '1e3'])('%j is refused', (text) => {
    expect(() => fromExact(text)).toThrow(RangeError);
  });
});

describe('rounding half up, once', () => {
  test.each([
    ['262/3', 2, '87.33'],
    ['0.125', 2, '0.13'],
    ['0.124999', 2, '0.12'],
    ['-0.125', 2, '-0.13'],
    ['-0.001', 2, '0.00'],
    ['89.45833', 2, '89.46'],
    ['7', 2, '7.00'],
    ['7.5', 0, '8'],
  ])('%s to %i places is %s', (value, places, text) => {
    expect(formatExact(value, places)).toBe(text);
  });
});

test('values are compared, not texts', () => {
  expect(compareExact('10', '9')).toBe(1);
  expect(compareExact('262/3', '87.34')).toBe(-1);
  expect(compareExact('0.5', '0.5')).toBe(0);
  expect(addExact('1/3', '2/3')).toBe('1');
  expect(addExact('0.1', '0.2')).toBe('0.3');
});

test('decimals of a scheme are read exactly', () => {
  expect(decimalToRational('0.98')).toEqual({ num: 49, den: 50 });
  expect(decimalToPoints('0.1')).toBe(1000);
  expect(decimalToPoints('-1.25')).toBe(-12_500);
  expect(fitsPoints('0.0001')).toBe(true);
  expect(fitsPoints('0.00001')).toBe(false);
  expect(() => decimalToPoints('0.00001')).toThrow(RangeError);
});

test('floor and ceil below zero', () => {
  expect(floor(fraction(-3, 2))).toEqual(fraction(-2));
  expect(ceil(fraction(-3, 2))).toEqual(fraction(-1));
  expect(ceil(fraction(3, 2))).toEqual(fraction(2));
});
