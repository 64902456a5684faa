// Checksums of results and traces, equal to those of the reference.
export const expected: Readonly<Record<number, { checksum: string; trace: string }>> = {
  20: { checksum: 'fd56b0b6', trace: 'ffceee76' },
  1500: { checksum: '761d6547', trace: 'e8b2738f' },
  41000: { checksum: '27b26053', trace: '9651d007' },
};

export type Ranks = { crank: ArrayLike<number>; nrank: ArrayLike<number>; grade: ArrayLike<number> };

/** Over the weighted item hash (tenths), total (thousandths), both ranks and grade of each unit. */
export function checksum(n: number, itemTenths: (unit: number, item: number) => number, totals: ArrayLike<number>, ranks: Ranks): string {
  let h = 2166136261 | 0;
  const mix = (v: number) => {
    h ^= v | 0;
    h = Math.imul(h, 16777619);
    h ^= h >>> 13;
  };
  for (let s = 0; s < n; s++) {
    let items = 0;
    for (let i = 0; i < 100; i++) items += itemTenths(s, i) * (i + 1);
    mix(items);
    mix(totals[s] ?? 0);
    mix(ranks.crank[s] ?? 0);
    mix(ranks.nrank[s] ?? 0);
    mix(ranks.grade[s] ?? 0);
  }
  return (h >>> 0).toString(16).padStart(8, '0');
}

export function traceHash(trace: ArrayLike<number>, end: number): string {
  let a = 0;
  let b = 0;
  for (let i = 0; i < end; i += 2) {
    a = (a + Math.imul(trace[i] ?? 0, 31) + (trace[i + 1] ?? 0)) | 0;
    b ^= Math.imul((trace[i] ?? 0) + 7, (trace[i + 1] ?? 0) + 13);
  }
  return ((a ^ b) >>> 0).toString(16);
}
