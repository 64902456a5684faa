import type { JudgedPlace } from './judged-places.ts';
import { rangeOf } from './judged-range.ts';

/** Puts a value beside those that count where each event has its own, in their place where there is one value only. */
export const appendValue = (judged: JudgedPlace, value: string) => (current: readonly string[]): readonly string[] => (rangeOf(judged).perEvent ? [...current, value] : [value]);
