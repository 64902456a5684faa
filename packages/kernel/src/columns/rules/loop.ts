import type { TraceBuffer } from '../trace.ts';

/** What every rule loop shares. Amounts are ten-thousandths; `most` bounds one rule's contribution, so that sums stay in Int32. */
export type Loop = {
  readonly from: number;
  readonly to: number;
  /** Loss or gain of the item, by unit. */
  readonly sum: Int32Array;
  /** 1 where a measure of the item is missing. */
  readonly unscored: Uint8Array;
  readonly trace: TraceBuffer;
};

/** A rule bound to its columns: writes sums and trace for the units of the loop, returns the end of its trace. */
export type RuleLoop = (loop: Loop) => number;

/** A zero rule on a bonus item: no sum of gains lifts this above 0. */
export const ZEROED = -0x4000_0000;
