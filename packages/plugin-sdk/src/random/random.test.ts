import { describe, expect, it } from 'vitest';
import { between, chance, pick } from './choices.ts';
import { seededRandom } from './seeded-random.ts';

const draw = (seed: number | string) => Array.from({ length: 1000 }, seededRandom(seed));

describe('seeded random numbers', () => {
  it('repeat under one seed, differ under another', () => {
    expect(draw('武进')).toEqual(draw('武进'));
    expect(draw('武进')).not.toEqual(draw('湖塘'));
    expect(draw(1).slice(0, 2)).toEqual([0.6270739405881613, 0.002735721180215478]);
  });

  it('lie in 0..1 and spread evenly', () => {
    const numbers = draw(7);
    expect(numbers.every((n) => n >= 0 && n < 1)).toBe(true);
    expect(numbers.reduce((sum, n) => sum + n, 0) / 1000).toBeCloseTo(0.5, 1);
  });
});

describe('choices', () => {
  it('reach both ends', () => {
    expect([between(() => 0, 2, 5), between(() => 0.999, 2, 5)]).toEqual([2, 5]);
    expect([pick(() => 0, ['a', 'b']), pick(() => 0.999, ['a', 'b'])]).toEqual(['a', 'b']);
    expect([chance(() => 0.1, 0.1), chance(() => 0.0999, 0.1)]).toEqual([false, true]);
  });

  it('an empty list is refused', () => expect(() => pick(() => 0, [])).toThrow(RangeError));
});
