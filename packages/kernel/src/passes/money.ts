import { decimalToRational, readDecimal } from '../exact/decimal.ts';
import { floor, fraction, minus, over, times } from '../exact/fraction.ts';

/** A reward of a unit split in fen: the head's share, and the rest equally to the staff, in the order of the roster. */
export type MoneySplit = { readonly principalFen: number; readonly staffFen: readonly number[]; readonly undistributedFen: number };

/**
 * Splits a reward in CNY exactly: `principalPercent` to the head, the rest equally; what does not divide goes to the first names, a fen each.
 * Without staff the rest is not reassigned. 1000 CNY, 40 %, 7 staff: 40000 and 3 × 8572 + 4 × 8571 fen (002-奖励与惩罚-1-b).
 */
export const splitMoney = (amountCny: string, principalPercent: string, staffCount: number): MoneySplit => {
  const percent = decimalToRational(principalPercent);
  const amount = readDecimal(amountCny);
  if (amount === null) throw new RangeError(`"${amountCny}" is not an amount of money`);
  const fen = floor(times(amount, fraction(100)));
  const principal = floor(over(times(fen, fraction(percent.num, percent.den)), fraction(100)));
  const rest = Number(minus(fen, principal).n);
  const each = staffCount === 0 ? 0 : Math.floor(rest / staffCount);
  const remainder = rest - each * staffCount;
  return { principalFen: Number(principal.n), staffFen: Array.from({ length: staffCount }, (_, place) => each + (place < remainder ? 1 : 0)), undistributedFen: staffCount === 0 ? rest : 0 };
};
