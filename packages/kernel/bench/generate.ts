// The units of the workload: 187 integer measures each, row by row, reproducible.
export const measuresPerUnit = 187;
export const unitsPerCounty = 20;
export const sizes = { county: 20, province: 1500, national: 41_000 } as const;

const seed = 20211201;

function mulberry32(start: number): () => number {
  let a = start;
  return () => {
    a |= 0;
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Measures of `n` units, `M[unit * 187 + measure]`. The order of the random draws is part of the definition. */
export function generate(n: number): Int32Array {
  const M = new Int32Array(n * measuresPerUnit);
  const r = mulberry32(seed);
  const int = (lo: number, hi: number) => lo + Math.floor(r() * (hi - lo + 1));
  const occurrences = () => {
    const u = r();
    return u < 0.8 ? 0 : u < 0.92 ? 1 : u < 0.97 ? 2 : int(3, 8);
  };
  const flag = () => (r() < 0.07 ? 1 : 0);
  const rare = () => (r() < 0.01 ? 1 : 0);
  for (let s = 0; s < n; s++) {
    const p = s * measuresPerUnit;
    const ratio = (q: number, spread: number) => {
      const b = r() < 0.02 ? 0 : int(20, 220);
      M[q] = b - Math.floor(b * r() * spread);
      M[q + 1] = b;
    };
    for (let c = 0; c < 9; c++) {
      const q = p + 16 * c;
      M[q] = occurrences();
      M[q + 1] = rare();
      M[q + 2] = occurrences();
      M[q + 3] = 12 + 2 * c + int(-2, 10);
      M[q + 4] = flag();
      ratio(q + 5, 0.04);
      ratio(q + 7, 0.06);
      M[q + 9] = flag();
      M[q + 10] = 40 + 5 * c + int(-5, 30);
      M[q + 11] = occurrences();
      M[q + 12] = occurrences();
      ratio(q + 13, 0.15);
      M[q + 15] = flag();
    }
    for (let k = 0; k < 30; k++) M[p + 144 + k] = r() < 0.9 ? 0 : int(1, 4);
    for (let k = 0; k < 3; k++) M[p + 174 + k] = int(0, 60);
    M[p + 177] = int(0, 3);
    M[p + 178] = rare();
    M[p + 179] = int(0, 2);
    M[p + 180] = rare();
    for (let k = 0; k < 3; k++) M[p + 181 + k] = r() < 0.002 ? 1 : 0;
    for (let k = 0; k < 3; k++) M[p + 184 + k] = int(700, 1000);
  }
  return M;
}
