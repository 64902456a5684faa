import { expect, it } from 'vitest';
import { yearsBefore } from './years-before.ts';

it.each([
  ['2018-12-31', 1, '2017-12-31'],
  ['2018-12-31', 5, '2013-12-31'],
  ['2020-02-29', 1, '2019-02-28'],
  ['2020-02-29', 4, '2016-02-29'],
])('%s less %i years is %s', (date, years, expected) => {
  expect(yearsBefore(date, years)).toBe(expected);
});
