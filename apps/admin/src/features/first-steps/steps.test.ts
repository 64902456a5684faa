import { expect, test } from 'vitest';
import { stepsOf } from './steps.ts';

const none = { bureaus: 0, units: 0, people: 0, schemes: 0, assessments: 0 };

test.each([
  ['nothing yet', none, ['current', 'later', 'later', 'later', 'later']],
  ['a bureau without units is not done', { ...none, bureaus: 1 }, ['current', 'later', 'later', 'later', 'later']],
  ['a later step done first', { ...none, bureaus: 1, units: 3, schemes: 1 }, ['done', 'current', 'done', 'later', 'later']],
  ['all but the data', { bureaus: 1, units: 3, people: 2, schemes: 1, assessments: 1 }, ['done', 'done', 'done', 'done', 'current']],
])('%s', (_name, counts, states) => {
  expect(stepsOf(counts).map((step) => step.state)).toEqual(states);
});
