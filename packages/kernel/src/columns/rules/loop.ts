import type { TraceBuffer } from '../trace.ts';

/** What every rule loop shares: the units to run over, and where their points and trace go. */
export type Loop = {
  readonly from: number;
  readonly to: number;
  /** Loss or gain of the item by unit, in ten-thousandths. */
  readonly sum: Int32Array;
  /** 1 where a measure of the item is missing. */
  readonly unscored: Uint8Array;
  readonly trace: TraceBuffer;
};

/** A rule bound to its columns: adds its points for the units of the loop, writes its trace and returns the end of it. */
export type RuleLoop = (loop: Loop) => number;

/** What a zero rule adds to a bonus item: no sum of gains lifts it above 0 again. */
export const ZEROED = -0x1000_0000;

/** A threshold by class of unit as integers over one denominator, indexed by class; position 255 serves units without a class. */
export type ThresholdTable = { readonly num: Float64Array; readonly den: number };
