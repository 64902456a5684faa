import { expect, test } from 'vitest';
import { markPattern, panelMeasurement, standingOfPanel } from './panel-value.ts';

const measure = 'platform/bureau-leadership-evaluation';
const member = (userId: string, ...unitIds: string[]) => ({ measure, userId, unitIds });
const rating = (rater: string, value: string, unitId = 'u') => ({ id: `${rater}-${unitId}`, unitId, measure, rater, value });

test('three marks of 90, 85.5 and 88 are a mean of 263.5 / 3, with the marks as evidence', () => {
  const standing = standingOfPanel('u', measure, [member('a'), member('b'), member('c')], [rating('a', '90'), rating('b', '85.5'), rating('c', '88')]);
  expect(standing && panelMeasurement(measure, standing)).toEqual({ kind: 'measured', value: { num: 26_350, den: 300 }, evidence: ['a-u', 'b-u', 'c-u'] });
});

test('while one has not rated the evaluation is missing; it is not the mean of the others', () => {
  const standing = standingOfPanel('u', measure, [member('a'), member('b')], [rating('a', '90')]);
  expect(standing?.waiting).toEqual(['b']);
  expect(standing && panelMeasurement(measure, standing)).toEqual({ kind: 'missing', needs: [measure] });
});

test('a member for other units is not waited for; a mark of somebody who was released does not count', () => {
  const standing = standingOfPanel('u', measure, [member('a'), member('b', 'other')], [rating('a', '90'), rating('gone', '10')]);
  expect(standing).toEqual({ given: [rating('a', '90')], waiting: [] });
  expect(standingOfPanel('u', measure, [member('b', 'other')], [])).toBeNull();
});

test.each([['0', true], ['100', true], ['100.00', true], ['99.99', true], ['100.01', false], ['-1', false], ['9.999', false], ['', false], ['9.', false], ['０', false]])('%s is a mark: %s', (text, is) => {
  expect(markPattern.test(text)).toBe(is);
});
