import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderTotals } from './ordered-totals.ts';

const total = fc.integer({ min: -50, max: 50 });

it('after any moves, ranks and ties are those of counting', () => {
  fc.assert(fc.property(fc.array(total, { minLength: 1, maxLength: 1500 }), fc.array(fc.tuple(fc.nat(), total), { maxLength: 60 }), (start, moves) => {
    const totals = Float64Array.from(start);
    const order = orderTotals(totals.slice());
    for (const [place, to] of moves) {
      const unit = place % totals.length;
      order.move(totals[unit]!, to);
      totals[unit] = to;
      expect(order.rankOf(to)).toBe(1 + totals.filter((other) => other > to).length);
      expect(order.tiedWith(to)).toBe(totals.filter((other) => other === to).length);
    }
    for (const value of totals) expect(order.rankOf(value)).toBe(1 + totals.filter((other) => other > value).length);
  }), { numRuns: 40 });
});

it('blocks that fill up and run empty keep their order', () => {
  const totals = Float64Array.from({ length: 3000 }, (_, i) => i);
  const order = orderTotals(totals);
  for (let i = 0; i < 3000; i++) order.move(i, 10_000 - i);
  expect([order.rankOf(10_000), order.rankOf(7_001), order.tiedWith(8_000)]).toEqual([1, 3000, 1]);
  for (let i = 0; i < 3000; i++) order.move(10_000 - i, 5);
  expect([order.rankOf(5), order.tiedWith(5), order.rankOf(4)]).toEqual([1, 3000, 3001]);
});

it('a total that is not there cannot move', () => {
  expect(() => orderTotals(Float64Array.of(1, 2)).move(3, 4)).toThrow(RangeError);
});
