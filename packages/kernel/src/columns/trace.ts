/**
 * What fired, rule by rule: pairs of Int32 (unit, quantity) in the order of units. Points follow from the rule; the explanation of
 * one unit is made by scoring that unit with the exact engine.
 */
export class TraceBuffer {
  data: Int32Array;
  end = 0;
  /** End of each block; a block is one rule or one limit that fired, in the order of the passes. */
  readonly blocks: { readonly code: string; readonly start: number; readonly end: number }[] = [];

  /** Room for some thirty entries a unit at first: growing in the midst of a run would hold the trace twice. */
  constructor(units: number) {
    this.data = new Int32Array(Math.max(1 << 14, units * 64));
  }

  /** Makes room for `entries` more; call before a loop, so that the loop need not ask. */
  reserve(entries: number): Int32Array {
    const needed = this.end + 2 * entries;
    if (needed > this.data.length) {
      const larger = new Int32Array(Math.max(needed, this.data.length * 2));
      larger.set(this.data.subarray(0, this.end));
      this.data = larger;
    }
    return this.data;
  }

  /** Closes a block that was written from the previous end to `end`; one in which nothing fired is left out. */
  close(code: string, end: number): void {
    if (end === this.end) return;
    this.blocks.push({ code, start: this.end, end });
    this.end = end;
  }

  reset(): void {
    this.end = 0;
    this.blocks.length = 0;
  }
}
