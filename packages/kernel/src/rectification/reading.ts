import { compareExact } from '../exact/exact.ts';
import { readDecimal } from '../exact/decimal.ts';
import { toExact } from '../exact/exact.ts';
import type { Exact } from '../result.ts';
import { lossOf } from './loss.ts';

/** What is strange in a source: never corrected in silence, always left to a person. */
export type ReadingWarning = 'second_label_read_as_got' | 'got_exceeds_full' | 'points_not_found';

/** An indicator as a source line gives it; `null` where the line does not say, or a person has to decide. */
export type IndicatorLine = { readonly item: string; readonly full: Exact | null; readonly got: Exact | null; readonly lost: Exact | null; readonly warnings: readonly ReadingWarning[] };

const points = String.raw`(应得|实得)\s*(\d+(?:\.\d+)?)\s*分`;
const inBrackets = new RegExp(String.raw`[（(]\s*${points}\s*[，,、；;]\s*${points}\s*[）)]`);

/** `1、律师执业监管：实施年度考核` → `实施年度考核`. */
const nameBefore = (text: string): string => (text.split(/[：:]/).at(-1) ?? text).replace(/^\s*[（(]?[\d一二三四五六七八九十]+[）)、.．]\s*/, '').trim();

const exact = (text: string): Exact => {
  const value = readDecimal(text);
  return value === null ? '0' : toExact(value);
};

/** Reads `规范执法（应得10分，实得9分）`. A second 应得 is read as 实得, with a warning; more got than full is no loss that could be computed. */
export const readIndicatorLine = (line: string): IndicatorLine => {
  const match = inBrackets.exec(line);
  if (match === null) return { item: nameBefore(line), full: null, got: null, lost: null, warnings: ['points_not_found'] };
  const [, first = '', a = '', second = '', b = ''] = match;
  const isTurned = first === '实得' && second === '应得';
  const [full, got] = isTurned ? [exact(b), exact(a)] : [exact(a), exact(b)];
  const warnings: ReadingWarning[] = [];
  if (first === second && first === '应得') warnings.push('second_label_read_as_got');
  if (compareExact(got, full) > 0) warnings.push('got_exceeds_full');
  return { item: nameBefore(line.slice(0, match.index)), full, got, lost: lossOf({ full, got }), warnings };
};

/** 以上3项 beside two that are listed. */
export const countWarnings = (listed: number, stated: number): readonly 'stated_count_differs'[] => (listed === stated ? [] : ['stated_count_differs']);
