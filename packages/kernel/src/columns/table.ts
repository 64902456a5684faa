/** State of one cell: 0 measured, 1 missing, 2 not applicable. */
export const MEASURED = 0;
export const MISSING = 1;
export const NOT_APPLICABLE = 2;

/** Values of one measure by unit, as integers over a common or a per-unit denominator. A denominator of 0 is not applicable. */
export type NumberColumn = { readonly kind: 'number'; readonly num: Int32Array; readonly den: Int32Array; readonly state: Uint8Array };

/**
 * Events of one list measure: those of unit `u` lie from `start[u]` to `start[u + 1]`, events of the same work side by side.
 * Fields are codes into `names`; -1 where an event lacks the field.
 */
export type EventColumn = {
  readonly kind: 'events';
  readonly start: Int32Array;
  readonly fields: Readonly<Record<string, { readonly codes: Int32Array; readonly names: readonly (string | number | boolean)[] }>>;
  readonly state: Uint8Array;
};

/** Points chosen by people: the sum in ten-thousandths, already checked against the range. */
export type JudgementColumn = { readonly kind: 'judgement'; readonly points: Int32Array; readonly state: Uint8Array };

export type Column = NumberColumn | EventColumn | JudgementColumn;

/** All that the units of one track bring to a scoring, column by column, in the order of `Plan.columns`; null where a column is wholly missing. */
export type ColumnTable = {
  readonly units: number;
  readonly columns: readonly (Column | null)[];
  /** Position of the unit's class in `classes`; 255 without one. */
  readonly classOf: Uint8Array;
  readonly classes: readonly string[];
  /** Ranking groups: `members` lists the units of group `g` from `groupStart[g]` to `groupStart[g + 1]`. */
  readonly groupOf: Int32Array;
  readonly groupStart: Int32Array;
  readonly members: Int32Array;
};

/** Lists the members of each group from the group of each unit (0, 1, 2 ...). */
export function groupMembers(groupOf: Int32Array): { groupStart: Int32Array; members: Int32Array } {
  let groups = 0;
  for (let u = 0; u < groupOf.length; u++) if (groupOf[u]! >= groups) groups = groupOf[u]! + 1;
  const groupStart = new Int32Array(groups + 1);
  for (let u = 0; u < groupOf.length; u++) groupStart[groupOf[u]! + 1]! += 1;
  for (let g = 0; g < groups; g++) groupStart[g + 1]! += groupStart[g]!;
  const next = groupStart.slice();
  const members = new Int32Array(groupOf.length);
  for (let u = 0; u < groupOf.length; u++) members[next[groupOf[u]!]!++] = u;
  return { groupStart, members };
}
