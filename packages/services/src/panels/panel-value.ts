import type { SnapshotMember, SnapshotRating } from '@siheng/db';
import type { Measurement } from '@siheng/kernel';

const hundredths = 100;

/** A mark of a rater: 0 to 100 with at most two decimals. */
export const markPattern = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;

const inHundredths = (mark: string): number => {
  const [whole = '0', part = ''] = mark.split('.');
  return Number(whole) * hundredths + Number(part.padEnd(2, '0'));
};

/** How far a panel is with one unit: who has given a mark and who has not. */
export type PanelStanding = { readonly given: readonly SnapshotRating[]; readonly waiting: readonly string[] };

/** Of a panel without members there is none: then its result may be entered as a whole. */
export const standingOfPanel = (unitId: string, measure: string, members: readonly SnapshotMember[], ratings: readonly SnapshotRating[]): PanelStanding | null => {
  const due = members.filter((member) => member.measure === measure && (member.unitIds.length === 0 || member.unitIds.includes(unitId))).map((member) => member.userId);
  if (due.length === 0) return null;
  const own = ratings.filter((rating) => rating.measure === measure && rating.unitId === unitId && due.includes(rating.rater));
  const rated = new Set(own.map((rating) => rating.rater));
  return { given: own, waiting: due.filter((rater) => !rated.has(rater)) };
};

/** The mean of all marks, exactly. Until every member has given one it is missing, not a mean of those who were quick. */
export const panelMeasurement = (measure: string, { given, waiting }: PanelStanding): Measurement =>
  waiting.length > 0 || given.length === 0
    ? { kind: 'missing', needs: [measure] }
    : { kind: 'measured', value: { num: given.reduce((sum, rating) => sum + inHundredths(rating.value), 0), den: hundredths * given.length }, evidence: given.map((rating) => rating.id) };
