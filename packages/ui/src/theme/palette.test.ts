import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { darkPalette, lightPalette, type Palette } from './palette.ts';

type Pair = readonly [keyof Palette, keyof Palette];
const pairs: readonly Pair[] = [
  ['text', 'ground'], ['text', 'layout'], ['text', 'raised'],
  ['textSecondary', 'ground'], ['textSecondary', 'layout'], ['textSecondary', 'raised'],
  ['textTertiary', 'ground'], ['textTertiary', 'layout'], ['textTertiary', 'raised'],
  ['link', 'ground'], ['link', 'layout'], ['link', 'raised'], ['link', 'infoGround'],
  ['success', 'ground'], ['success', 'successGround'], ['success', 'raised'],
  ['warning', 'ground'], ['warning', 'warningGround'], ['warning', 'raised'],
  ['error', 'ground'], ['error', 'errorGround'], ['error', 'raised'],
];

test('black on white is 21, a colour on itself is 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#1b4f8f', '#1b4f8f')).toBe(1);
});

describe.each([['light', lightPalette], ['dark', darkPalette]] as const)('%s', (_mode, palette) => {
  test.each(pairs)('%s on %s reaches AA', (front, back) => {
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(4.5);
  });
  test('white on the primary colour reaches AA (buttons)', () => {
    expect(contrast('#ffffff', palette.primary)).toBeGreaterThanOrEqual(4.5);
  });
});
