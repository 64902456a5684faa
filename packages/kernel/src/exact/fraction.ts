/** An exact fraction inside the kernel: `d > 0`, always reduced, so equal values are equal field by field. Never leaves the kernel; results carry `Exact` text. */
export type Fraction = { readonly n: bigint; readonly d: bigint };

const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** n / d in lowest terms; throws when `d` is 0, because nothing in a scheme divides by zero knowingly. */
export const fraction = (n: bigint | number, d: bigint | number = 1n): Fraction => {
  const top = BigInt(n);
  const bottom = BigInt(d);
  if (bottom === 0n) throw new RangeError('a fraction needs a denominator other than 0');
  if (bottom === 1n) return { n: top, d: 1n };
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = gcd(top, bottom * sign) * sign;
  return { n: top / divisor, d: bottom / divisor };
};

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

export const plus = (a: Fraction, b: Fraction): Fraction => {
  if (a.n === 0n) return b;
  if (b.n === 0n) return a;
  return a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
};
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
/** Negative, zero or positive, as a sort callback wants it. */
export const compare = (a: Fraction, b: Fraction): number => {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
};
export const smaller = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);
export const isPositive = (a: Fraction): boolean => a.n > 0n;
export const isZero = (a: Fraction): boolean => a.n === 0n;
export const sum = (values: readonly Fraction[]): Fraction => values.reduce(plus, ZERO);

/** Greatest integer not above the fraction. */
export const floor = (a: Fraction): Fraction => {
  const quotient = a.n / a.d;
  return { n: a.n < 0n && a.n % a.d !== 0n ? quotient - 1n : quotient, d: 1n };
};
/** Smallest integer not below the fraction. */
export const ceil = (a: Fraction): Fraction => {
  const down = floor({ n: -a.n, d: a.d });
  return { n: -down.n, d: 1n };
};
