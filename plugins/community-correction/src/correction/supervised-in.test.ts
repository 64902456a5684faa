import { expect, it } from 'vitest';
import { supervisedIn } from './supervised-in.ts';

const YEAR = { from: '2018-01-01', to: '2018-12-31' };

it.each([
  ['2017-05-01', '2017-12-31', 0],
  ['2017-05-01', '2018-01-01', 1],
  ['2018-12-31', null, 1],
  ['2019-01-01', null, 0],
  [null, null, 1],
])('a term from %s to %s is supervised %i times in 2018', (enrolledAt, releasedAt, times) => {
  expect(supervisedIn([{ enrolledAt, releasedAt }], YEAR)).toHaveLength(times);
});
