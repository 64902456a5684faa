import { expect, test } from 'vitest';
import { itemOf, schemeOf, sectionOf } from '../../test/scheme-of.ts';
import { checkIndicatorSets } from './indicator-sets.ts';

const set = (id: string, count: number, points: string, excellence = false) => sectionOf([itemOf([], { id: `${id}-1`, fullPoints: points })], { id, fullPoints: points, indicators: { count, clause: 'c' }, excellence });
const scheme = schemeOf([set('规定指标', 20, '540'), set('自选指标', 12, '100'), set('争先创优指标', 8, '200', true)]);
const found = { 规定指标: { count: 20, points: '540' }, 自选指标: { count: 12, points: '100' }, 争先创优指标: { count: 8, points: '200' } };

test('540 + 100 = 640; 640 + 200 = 840', () => {
  expect(checkIndicatorSets(scheme, found)).toEqual({ valid: true, errors: [], base: '640', total: '840' });
});

test('each figure that differs is named', () => {
  expect(checkIndicatorSets(scheme, { ...found, 规定指标: { count: 19, points: '513' } })).toEqual({ valid: false, errors: ['规定指标.count', '规定指标.points', 'base', 'total'], base: '613', total: '813' });
  expect(checkIndicatorSets(scheme, { ...found, 争先创优指标: { count: 8, points: '199.5' } }).errors).toEqual(['争先创优指标.points', 'total']);
  expect(checkIndicatorSets(scheme, { ...found, 自选指标: { count: 12, points: '90' }, 规定指标: { count: 20, points: '550' } }).errors).toEqual(['规定指标.points', '自选指标.points']);
});

test('a set that is not there, and one that the scheme does not have', () => {
  const { 争先创优指标: _gone, ...rest } = found;
  expect(checkIndicatorSets(scheme, { ...rest, 加分指标: { count: 1, points: '5' } }).errors).toEqual(['争先创优指标.count', '争先创优指标.points', '加分指标.count', '加分指标.points', 'total']);
});
