import { addExact, compareExact, type Exact } from '@siheng/kernel';

const negate = (value: Exact): Exact => (value.startsWith('-') ? value.slice(1) : value === '0' ? value : `-${value}`);

/** a − b, exactly. */
export const difference = (a: Exact, b: Exact): Exact => addExact(a, negate(b));

/** What is lost of the full points; null where nothing is, or where there are no full points. */
export const lostOf = (full: Exact | null, got: Exact): Exact | null => (full === null || compareExact(full, got) <= 0 ? null : difference(full, got));

/** Below zero. */
export const isNegative = (value: Exact): boolean => value.startsWith('-');
