import { describe, expect, test } from 'vitest';
import { assessTarget, statusOf } from './target.ts';

const of = (full: string, got: string) => ({ full, got });

test.each([
  [of('10', '0'), of('10', '10'), 'fixed'],
  [of('5', '1'), of('5', '3'), 'improved'],
  [of('10', '9'), of('10', '9'), 'unchanged'],
  [of('10', '9'), of('12', '11'), 'unchanged'],
  [of('10', '9'), of('12', '10.5'), 'worse'],
  [of('14', '6'), of('14', '5'), 'worse'],
  [of('10', '10'), of('8', '8'), 'kept_full'],
  [of('8', '8'), of('8', '7.5'), 'newly_lost'],
])('%j then %j: %s, from the loss', (prior, next, status) => {
  expect(statusOf(prior, next)).toBe(status);
});

describe('未丢分项不失分，已丢分项整改到位，进位争先', () => {
  const items = [{ item: 'a', prior: of('5', '1'), next: of('5', '5') }, { item: 'b', prior: of('5', '1'), next: of('5', '4') }, { item: 'c', prior: of('5', '5'), next: of('5', '5') }];

  test('整改到位 is no loss left, or less than before', () => {
    expect(assessTarget(items, { prior: 86, next: 85 }, 'no-loss')).toMatchObject({ goals: { no_new_loss_on_full_items: true, lost_items_rectified: false, rank_improves: true }, rectifiedCount: 1, lostItemCount: 2, allMet: false });
    expect(assessTarget(items, { prior: 86, next: 85 }, 'improved')).toMatchObject({ rectifiedCount: 2, allMet: true });
  });

  test('the same rank is no improvement; all three goals must hold', () => {
    expect(assessTarget(items, { prior: 86, next: 86 }, 'improved')).toMatchObject({ goals: { rank_improves: false }, allMet: false });
    expect(assessTarget([...items, { item: 'd', prior: of('5', '5'), next: of('5', '4.9') }], { prior: 86, next: 1 }, 'improved')).toMatchObject({ goals: { no_new_loss_on_full_items: false }, allMet: false });
  });
});
