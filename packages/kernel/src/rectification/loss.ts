import { compareExact, minusExact } from '../exact/exact.ts';
import type { Exact } from '../result.ts';

/** Points of an indicator in a result: 应得 and 实得. */
export type FullGot = { readonly full: Exact; readonly got: Exact };

/** 失分 of an indicator, exact; null where more was got than there is, which a person has to decide. */
export const lossOf = ({ full, got }: FullGot): Exact | null => (compareExact(got, full) > 0 ? null : minusExact(full, got));
