import { expect, test } from 'vitest';
import { showPercent, showPlain, showPoints, showSigned } from './show-points.ts';

test.each([['87.3', '87.30'], ['262/3', '87.33'], ['0', '0.00'], ['-2.5', '-2.50'], ['1.005', '1.01']])('%s is shown as %s', (exact, shown) => {
  expect(showPoints(exact)).toBe(shown);
});

test.each([['0.5', 'taken', '−0.50'], ['1', 'given', '+1.00'], ['0', 'taken', '0.00']] as const)('%s %s is %s', (exact, sign, shown) => {
  expect(showSigned(exact, sign)).toBe(shown);
});

test.each([['3', '3'], ['0.5', '0.5'], ['-1', '−1'], ['2/3', '≈0.6667']])('%s stands as %s in a line of arithmetic', (exact, shown) => {
  expect(showPlain(exact)).toBe(shown);
});

test.each([['0.964', '96.4%'], ['1', '100%'], ['0', '0%'], ['0.979', '97.9%'], ['2/3', '66.6667%'], ['0.00125', '0.125%'], ['1.2', '120%'], ['-0.05', '−5%'], ['29/30', '96.6667%']])('%s is %s', (exact, shown) => {
  expect(showPercent(exact)).toBe(shown);
});
