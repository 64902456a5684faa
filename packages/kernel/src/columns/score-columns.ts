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
  /** Sums of the item and section at hand; 0 between two items. */
  readonly scratch: { readonly sum: Int32Array; readonly loss: Int32Array; readonly gain: Int32Array };
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
    trace: new TraceBuffer(units),
    scratch: { sum: new Int32Array(units), loss: new Int32Array(units), gain: new Int32Array(units) },
  };
}

type Range = { readonly from: number; readonly to: number };

/** `fill`, without its cost where one unit is scored. */
function setAll(array: Int32Array | Uint8Array, value: number, from: number, to: number): void {
  if (to - from === 1) array[from] = value;
  else array.fill(value, from, to);
}

/** Runs the rules of an item; what they fired on lies in the trace from the answered place on. */
function runRules(item: BoundItem, scores: ColumnScores, { from, to }: Range): number {
  const { trace, scratch: { sum } } = scores;
  const unscored = scores.unscored[item.index]!;
  setAll(unscored, 0, from, to);
  const first = trace.end;
  const loop = { from, to, sum, unscored, trace };
  for (const rule of item.rules) trace.close(rule.id, rule.loop(loop));
  return first;
}

/** Losses stop at the points of the item. Only units in the trace lost anything; their `sum` is left at 0 for the next item. */
function closeScored(full: number, got: Int32Array, sum: Int32Array, sectionLoss: Int32Array, fired: Fired): void {
  const { data, first, end } = fired;
  for (let t = first; t < end; t += 2) {
    const u = data[t]!;
    const lost = sum[u]!;
    if (lost === 0) continue;
    const loss = lost < full ? lost : full;
    sum[u] = 0;
    got[u] = full - loss;
    sectionLoss[u]! += loss;
  }
}

function closeBonus(full: number, got: Int32Array, sum: Int32Array, sectionGain: Int32Array, fired: Fired): void {
  const { data, first, end } = fired;
  for (let t = first; t < end; t += 2) {
    const u = data[t]!;
    const won = sum[u]!;
    if (won === 0) continue;
    const gain = won < 0 ? 0 : won < full ? won : full;
    sum[u] = 0;
    got[u] = gain;
    sectionGain[u]! += gain;
  }
}

/** Entries of the trace that the rules of an item wrote. */
type Fired = { readonly data: Int32Array; readonly first: number; readonly end: number };

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

function scoreSection(section: BoundSection, scores: ColumnScores, range: Range): void {
  const { sum, loss, gain } = scores.scratch;
  const { from, to } = range;
  for (const item of section.items) {
    const first = runRules(item, scores, range);
    const fired: Fired = { data: scores.trace.data, first, end: scores.trace.end };
    const got = scores.items[item.index]!;
    setAll(got, item.kind === 'scored' ? (item.full ?? 0) : 0, from, to);
    if (item.kind === 'scored') closeScored(item.full ?? 0, got, sum, loss, fired);
    else closeBonus(item.full ?? 0x7fff_ffff, got, sum, gain, fired);
  }
  capSection(section, section.kind === 'scored' ? loss : gain, scores, range);
  for (let u = from; u < to; u++) {
    scores.base[u]! += section.full - loss[u]!;
    scores.bonus[u]! += gain[u]!;
    loss[u] = 0;
    gain[u] = 0;
  }
}

function applyVetoes(track: BoundTrack, scores: ColumnScores, { from, to }: Range): void {
  const { trace, vetoes, bonus, scratch: { sum } } = scores;
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

/** Units that are scored rule by rule before the next ones: their sums then stay in the nearest cache. */
const PORTION = 2048;

/**
 * Scores the units `from` to `to` (not included) of a bound track into `scores`; all units by default. The trace is that of this call:
 * a block of each rule for each portion of the units. Ranks and grades follow from the totals (`rankColumns`, `gradeColumns`).
 */
export function scoreColumns(track: BoundTrack, scores: ColumnScores, from = 0, to = scores.units): void {
  for (const places of track.prepare) places.all();
  scores.trace.reset();
  scoreRange(track, scores, from, to);
}

/** The same without ranking the units first: for units whose places are up to date. */
export function scoreRange(track: BoundTrack, scores: ColumnScores, from: number, to: number): void {
  for (let start = from; start < to; start += PORTION) {
    const range = { from: start, to: Math.min(to, start + PORTION) };
    scores.base.fill(0, range.from, range.to);
    scores.bonus.fill(0, range.from, range.to);
    for (const section of track.sections) scoreSection(section, scores, range);
    applyVetoes(track, scores, range);
    addTotals(track, scores, range);
  }
}
