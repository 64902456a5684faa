import { compileTest } from '../compile/baseline.ts';
import { createColumns } from '../compile/columns.ts';
import { toExact } from '../exact/exact.ts';
import type { UnitInput } from '../input.ts';
import type { Exact } from '../result.ts';
import type { Test } from '../scheme/format.ts';
import { createReader } from './reading.ts';
import { runTest } from './test.ts';

/** How a unit stands to a target of its scheme: no points follow from it. A target against the mean of a group needs the other units and stays `missing`. */
export type StandardCheck = { readonly state: 'met' | 'unmet' | 'missing' | 'not-applicable'; readonly value: Exact | null; readonly baseline: Exact | null; readonly evidence: readonly string[] };

/** Compares a unit with a target that has no points of its own (考核标准), exactly: 000-社区矫正-3-b, 001-刑罚执行一体化体系-2-0, 002-基层工作-2-a. */
export const checkStandard = (test: Test, unit: UnitInput): StandardCheck => {
  const columns = createColumns();
  const compiled = compileTest(test, columns);
  const compared = runTest(compiled, createReader({ columns: columns.list }, unit), { placeOf: () => null, meanOf: () => null });
  if (compared.kind === 'missing' || compared.kind === 'not-applicable') return { state: compared.kind, value: null, baseline: null, evidence: [] };
  return { state: compared.kind, value: toExact(compared.value), baseline: toExact(compared.baseline), evidence: compared.evidence };
};
