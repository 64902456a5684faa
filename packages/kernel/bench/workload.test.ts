import { expect, test } from 'vitest';
import { prepareWorkload } from './workload.ts';

test.each([20, 1500])('%i units: results and trace have the checksums of the reference', (n) => {
  const { run, verify } = prepareWorkload(n);
  expect(verify(run()).right).toBe(true);
});
