import { expect, it } from 'vitest';
import { releasedIn } from './released-in.ts';

const YEAR = { from: '2018-01-01', to: '2018-12-31' };

it.each([
  ['2017-12-31', 0],
  ['2018-01-01', 1],
  ['2018-12-31', 1],
  ['2019-01-01', 0],
  [null, 1],
])('a release on %s counts %i times in 2018', (releasedAt, times) => {
  expect(releasedIn([{ releasedAt }], YEAR)).toHaveLength(times);
});
