import type { TraceLine } from '@siheng/kernel';
import { showPlain } from './show-points.ts';

const isNumber = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);

const chosen = (line: TraceLine): string => {
  const values = (line.details ?? []).filter(isNumber);
  return values.length > 1 ? `${values.map(showPlain).join(' + ')} = ${showPlain(line.before)}` : showPlain(line.before);
};

/** The sum that a person can redo: `3 × 0.5 = 1.5`, `2 − 1 × 0.5 = 1.5` of an earn rule, the sum of judged points; null for limits and rights. */
export function arithmeticOf(line: TraceLine): string | null {
  if (line.kind !== 'rule' && line.kind !== 'total') return null;
  if (line.amount === null) return chosen(line);
  const product = `${showPlain(line.quantity)} × ${showPlain(line.amount)}`;
  return line.worth === undefined ? `${product} = ${showPlain(line.before)}` : `${showPlain(line.worth)} − ${product} = ${showPlain(line.before)}`;
}

/** Whether a line takes points, gives (or gives back) some, or only says something. */
export function directionOf(line: TraceLine): 'taken' | 'given' | 'none' {
  if (line.effect === 'designate' || (line.kind === 'veto' && line.after === '0')) return 'none';
  if (line.effect === 'bonus') return 'given';
  return line.kind === 'section-limit' || line.kind === 'total-limit' ? 'given' : 'taken';
}
