/**
 * What fired, rule by rule: pairs of Int32 (unit, quantity) in the order of units. Points follow from the rule; the explanation of
 * one unit is made by scoring that unit with the exact engine.
 */
export class TraceBuffer {
  data = new Int32Array(1 << 14);
  end = 0;
  /** End of each block; a block is one rule or one limit, in the order of the passes. */
  readonly blocks: { readonly code: string; readonly start: number; readonly end: number }[] = [];

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

  /** Closes a block that was written from the previous end to `end`. */
  close(code: string, end: number): void {
    this.blocks.push({ code, start: this.end, end });
    this.end = end;
  }

  reset(): void {
    this.end = 0;
    this.blocks.length = 0;
  }
}
