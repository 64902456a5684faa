// The practical limit: hand-written monomorphic loops over the same integers. Ratios are taken against it, in one process.
import { measuresPerUnit as N_MEAS, unitsPerCounty as COUNTY } from './generate.ts';

const mostLost = [110, 110, 80, 110, 60, 110, 110, 60, 120];
const CAT = Int32Array.from({ length: 9 }, (_, c) => (c === 8 ? 120 : 110));
const MAXD = Int32Array.from(mostLost);
const LT = Int32Array.of(0, 10, 20, 30, 50);

export type LimitResult = { items: Uint8Array; totals: Int32Array; veto: Uint8Array; trace: Int32Array; offsets: Int32Array };

export const limitResult = (n: number): LimitResult => ({ items: new Uint8Array(n * 100), totals: new Int32Array(n), veto: new Uint8Array(n), trace: new Int32Array(n * 180), offsets: new Int32Array(n) });

export function rankPass(M: Int32Array, n: number): Int32Array {
  const R = new Int32Array(n * 3);
  for (let c0 = 0; c0 < n; c0 += COUNTY) {
    const c1 = Math.min(n, c0 + COUNTY);
    for (let k = 0; k < 3; k++) for (let s = c0; s < c1; s++) {
      const v = M[s * N_MEAS + 174 + k]!; let g = 1;
      for (let t = c0; t < c1; t++) if (M[t * N_MEAS + 174 + k]! > v) g++;
      R[s * 3 + k] = g;
    }
  }
  return R;
}

// Two Int32 an entry: rule << 16 | tenths of a point, and the quantity. Codes: 200 + c cap of category c, 250 cap of the bonus, 260 + k veto k.
export function scoreRowsTrace(M: Int32Array, RK: Int32Array, s0: number, s1: number, out: LimitResult, t: number): number {
  const { items, totals, veto, trace: T, offsets: off } = out;
  for (let s = s0; s < s1; s++) {
    off[s] = t;
    const p = s * 187, q0 = s * 100; let base = 0;
    for (let c = 0; c < 9; c++) {
      const o = p + 16 * c, q = q0 + 10 * c, R = 13 * c; let L = 0, l = 0, u = 0, P = c === 8 ? 30 : 20;
      u = M[o]!; if (u > 0) { l = u * 5; T[t] = (R << 16) | l; T[t + 1] = u; t += 2; } else l = 0;
      u = M[o + 1]!; if (u >= 1) { l = P; T[t] = ((R + 1) << 16) | P; T[t + 1] = u; t += 2; } if (l > P) l = P; items[q] = P - l; L += l;
      u = M[o + 2]!; l = 0; if (u > 0) { l = u * 10; T[t] = ((R + 2) << 16) | l; T[t + 1] = u; t += 2; if (l > 10) l = 10; } items[q + 1] = 10 - l; L += l;
      u = 12 + 2 * c - M[o + 3]!; l = 0; if (u > 0) { l = u * 5; T[t] = ((R + 3) << 16) | l; T[t + 1] = u; t += 2; if (l > 15) l = 15; } items[q + 2] = 15 - l; L += l;
      u = M[o + 4]!; l = 0; if (u > 0) { l = 5; T[t] = ((R + 4) << 16) | 5; T[t + 1] = 1; t += 2; } items[q + 3] = 5 - l; L += l;
      let b = M[o + 6]!, d = (98 - (c % 3)) * b - 100 * M[o + 5]!; l = 0;
      if (d > 0) { u = ((d + b - 1) / b) | 0; l = u * 5; T[t] = ((R + 5) << 16) | l; T[t + 1] = u; t += 2; if (l > 10) l = 10; } items[q + 4] = 10 - l; L += l;
      b = 5 * M[o + 8]!; d = 20 * b - 100 * M[o + 7]!; l = 0;
      if (d > 0) { u = ((d + b - 1) / b) | 0; l = u * 3; T[t] = ((R + 6) << 16) | l; T[t + 1] = u; t += 2; }
      if (M[o + 9]! > 0) { l += 5; T[t] = ((R + 7) << 16) | 5; T[t + 1] = 1; t += 2; } if (l > 10) l = 10; items[q + 5] = 10 - l; L += l;
      u = 40 + 5 * c - M[o + 10]!; l = 0; if (u > 0) { l = u; T[t] = ((R + 8) << 16) | l; T[t + 1] = u; t += 2; }
      u = M[o + 11]!; if (u > 0) { l += u * 2; T[t] = ((R + 9) << 16) | (u * 2); T[t + 1] = u; t += 2; } if (l > 15) l = 15; items[q + 6] = 15 - l; L += l;
      u = M[o + 12]!; l = 0; if (u > 0) { l = u * 3; T[t] = ((R + 10) << 16) | l; T[t + 1] = u; t += 2; if (l > 10) l = 10; } items[q + 7] = 10 - l; L += l;
      b = M[o + 14]!; d = (90 - c) * b - 100 * M[o + 13]!; l = 0;
      if (d > 0) { u = ((d + b - 1) / b) | 0; l = u * 5; T[t] = ((R + 11) << 16) | l; T[t + 1] = u; t += 2; if (l > 10) l = 10; } items[q + 8] = 10 - l; L += l;
      u = M[o + 15]!; l = 0; if (u > 0) { l = 5; T[t] = ((R + 12) << 16) | 5; T[t + 1] = 1; t += 2; } items[q + 9] = 5 - l; L += l;
      if (L > MAXD[c]!) { T[t] = ((200 + c) << 16) | (L - MAXD[c]!); T[t + 1] = MAXD[c]!; t += 2; L = MAXD[c]!; }
      base += CAT[c]! - L;
    }
    let B = 0;
    for (let k = 0; k < 5; k++) {
      const o = p + 144 + 6 * k; let g = 0;
      for (let w = 0; w < 6; w += 2) { const x = M[o + w]!, y = M[o + w + 1]!, h = x > y ? x : y; if (h > 0) { const a = LT[h]!; g += a; T[t] = ((117 + k) << 16) | a; T[t + 1] = (w << 8) | h; t += 2; } }
      if (g > 50) g = 50; items[q0 + 90 + k] = g; B += g;
    }
    for (let k = 0; k < 3; k++) { const r = RK[s * 3 + k]!; let g = 0; if (r <= 6) { g = r <= 3 ? 10 : 5; T[t] = ((122 + k) << 16) | g; T[t + 1] = r; t += 2; } items[q0 + 95 + k] = g; B += g; }
    let g = 0, u = M[p + 177]!; if (u > 0) { g = u * 2; T[t] = (125 << 16) | g; T[t + 1] = u; t += 2; }
    if (M[p + 178]! >= 1) { g = 0; T[t] = 126 << 16; T[t + 1] = 1; t += 2; } if (g > 10) g = 10; items[q0 + 98] = g; B += g;
    g = 0; u = M[p + 179]!; if (u > 0) { g = u * 5; T[t] = (127 << 16) | g; T[t + 1] = u; t += 2; }
    if (M[p + 180]! >= 1) { g = 0; T[t] = 128 << 16; T[t + 1] = 1; t += 2; } if (g > 20) g = 20; items[q0 + 99] = g; B += g;
    let v = 0; for (let k = 0; k < 3; k++) if (M[p + 181 + k]! > 0) { v = 1; T[t] = (260 + k) << 16; T[t + 1] = 1; t += 2; }
    veto[s] = v;
    if (B > 100) { T[t] = (250 << 16) | (B - 100); T[t + 1] = 100; t += 2; B = 100; }
    if (v) B = 0;
    totals[s] = 70 * base + 10 * (M[p + 184]! + M[p + 185]! + M[p + 186]!) + 100 * B;
  }
  return t;
}

export function finish(totals: Int32Array, veto: Uint8Array, n: number): { crank: Int32Array; nrank: Int32Array; grade: Uint8Array } {
  const crank = new Int32Array(n), nrank = new Int32Array(n), grade = new Uint8Array(n);
  let max = 0; for (let s = 0; s < n; s++) if (totals[s]! > max) max = totals[s]!;
  const cnt = new Int32Array(max + 2);
  for (let s = 0; s < n; s++) cnt[totals[s]!] = cnt[totals[s]!]! + 1;
  let above = 0; for (let t = max; t >= 0; t--) { const k = cnt[t]!; if (k) { cnt[t] = above; above += k; } }
  for (let s = 0; s < n; s++) nrank[s] = cnt[totals[s]!]! + 1;
  for (let c0 = 0; c0 < n; c0 += COUNTY) {
    const c1 = Math.min(n, c0 + COUNTY);
    for (let s = c0; s < c1; s++) { const v = totals[s]!; let g = 1; for (let t = c0; t < c1; t++) if (totals[t]! > v) g++; crank[s] = g; }
  }
  for (let s = 0; s < n; s++) grade[s] = veto[s] ? 4 : totals[s]! >= 90000 && crank[s]! <= 4 ? 1 : totals[s]! >= 80000 ? 2 : totals[s]! >= 60000 ? 3 : 4;
  return { crank, nrank, grade };
}

/** The whole run with trace, as the limit does it. Returns the end of the trace. */
export function limitRun(M: Int32Array, n: number, out: LimitResult): { end: number; ranks: ReturnType<typeof finish> } {
  const end = scoreRowsTrace(M, rankPass(M, n), 0, n, out, 0);
  return { end, ranks: finish(out.totals, out.veto, n) };
}
