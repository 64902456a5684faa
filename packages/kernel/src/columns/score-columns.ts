import type { BoundItem, BoundSection, BoundTrack } from './bind-track.ts';
import { TraceBuffer } from './trace.ts';

/** Scores of all units of a track, column by column, in ten-thousandths of a point. */
export type ColumnScores = {
  readonly units: number;
  /** By item of the track, by unit. */
  readonly items: readonly Int32Array[];
  /** By item, by unit: 1 where a measure is missing. */
  readonly unscored: readonly Uint8Array[];
  readonly base: Int32Array;
  /** After caps and vetoes. */
  readonly bonus: Int32Array;
  /** Number of vetoes. */
  readonly vetoes: Uint8Array;
  /** Exact: the total is `totals[u] / (10000 × scale)` points. */
  readonly totals: Float64Array;
  readonly scale: number;
  readonly trace: TraceBuffer;
};

/** Room for the scores of `units` units; may be used for many runs. */
export function createScores(track: BoundTrack, units: number): ColumnScores {
  return {
    units,
    items: Array.from({ length: track.items }, () => new Int32Array(units)),
    unscored: Array.from({ length: track.items }, () => new Uint8Array(units)),
    base: new Int32Array(units),
    bonus: new Int32Array(units),
    vetoes: new Uint8Array(units),
    totals: new Float64Array(units),
    scale: track.formula.scale,
    trace: new TraceBuffer(),
  };
}

type Range = { readonly from: number; readonly to: number };

function runRules(item: BoundItem, sum: Int32Array, scores: ColumnScores, { from, to }: Range): void {
  const unscored = scores.unscored[item.index]!;
  unscored.fill(0, from, to);
  const { trace } = scores;
  for (const { id, loop } of item.rules) trace.close(id, loop({ from, to, sum, unscored, trace }));
}

/** Losses stop at the points of the item; `sum` is left at 0 for the next item. */
function closeScored(full: number, got: Int32Array, sum: Int32Array, sectionLoss: Int32Array, { from, to }: Range): void {
  for (let u = from; u < to; u++) {
    const loss = Math.min(sum[u]!, full);
    sum[u] = 0;
    got[u] = full - loss;
    sectionLoss[u]! += loss;
  }
}

function closeBonus(full: number, got: Int32Array, sum: Int32Array, sectionGain: Int32Array, { from, to }: Range): void {
  for (let u = from; u < to; u++) {
    const gain = Math.max(0, Math.min(sum[u]!, full));
    sum[u] = 0;
    got[u] = gain;
    sectionGain[u]! += gain;
  }
}

/** What passes the cap of a section is cut, and traced with the amount that was cut. */
function capSection(section: BoundSection, amount: Int32Array, scores: ColumnScores, { from, to }: Range): void {
  const { cap } = section;
  if (cap === null) return;
  const data = scores.trace.reserve(to - from);
  let t = scores.trace.end;
  for (let u = from; u < to; u++) {
    if (amount[u]! <= cap) continue;
    data[t] = u;
    data[t + 1] = amount[u]! - cap;
    t += 2;
    amount[u] = cap;
  }
  scores.trace.close(`${section.id}#cap`, t);
}

function scoreSection(section: BoundSection, scores: ColumnScores, scratch: Scratch, range: Range): void {
  const { sum, loss, gain } = scratch;
  const { from, to } = range;
  for (const item of section.items) {
    runRules(item, sum, scores, range);
    const got = scores.items[item.index]!;
    if (item.kind === 'scored') closeScored(item.full ?? 0, got, sum, loss, range);
    else closeBonus(item.full ?? 0x7fff_ffff, got, sum, gain, range);
  }
  capSection(section, section.kind === 'scored' ? loss : gain, scores, range);
  for (let u = from; u < to; u++) {
    scores.base[u]! += section.full - loss[u]!;
    scores.bonus[u]! += gain[u]!;
    loss[u] = 0;
    gain[u] = 0;
  }
}

type Scratch = { readonly sum: Int32Array; readonly loss: Int32Array; readonly gain: Int32Array };

function applyVetoes(track: BoundTrack, scores: ColumnScores, { sum }: Scratch, { from, to }: Range): void {
  const { trace, vetoes, bonus } = scores;
  for (const { id, loop, item } of track.vetoes) trace.close(id, loop({ from, to, sum, unscored: scores.unscored[item]!, trace }));
  for (let u = from; u < to; u++) {
    vetoes[u] = sum[u]!;
    if (sum[u]! > 0) bonus[u] = 0;
    sum[u] = 0;
  }
}

function addTotals({ formula }: BoundTrack, { base, bonus, totals }: ColumnScores, { from, to }: Range): void {
  for (let u = from; u < to; u++) totals[u] = base[u]! * formula.content + bonus[u]! * formula.bonus;
  for (const { column, weight } of formula.parts) for (let u = from; u < to; u++) totals[u]! += column.num[u]! * weight;
}

/**
 * Scores the units `from` to `to` (not included) of a bound track into `scores`; all units by default. The trace is that of this call.
 * Ranks and grades follow from the totals (`rankColumns`, `gradeColumns`).
 */
export function scoreColumns(track: BoundTrack, scores: ColumnScores, from = 0, to = scores.units): void {
  const range = { from, to };
  const scratch: Scratch = { sum: new Int32Array(scores.units), loss: new Int32Array(scores.units), gain: new Int32Array(scores.units) };
  for (const rank of track.prepare) rank();
  scores.trace.reset();
  scores.base.fill(0, from, to);
  scores.bonus.fill(0, from, to);
  for (const section of track.sections) scoreSection(section, scores, scratch, range);
  applyVetoes(track, scores, scratch, range);
  addTotals(track, scores, range);
}
