import type { SnapshotDeduction } from '@siheng/db';
import type { SuperiorDeduction } from '@siheng/kernel';

/** A deduction as a run knew it, with the part of one unit: kept with the frozen inputs of that unit. */
export type RunDeduction = SuperiorDeduction & { readonly id: string; readonly document: string };

/** The deductions that count, as the kernel reads them. */
export const runDeductions = (stored: readonly SnapshotDeduction[]): readonly RunDeduction[] =>
  stored.map(({ id, authority, item, superiorFull, pointsLost, causes, document }) => ({
    id, authority, item, superiorFull, pointsLost, document,
    causes: causes.map(({ unitId, share, negligent }) => ({ unit: unitId, negligent, ...(share === null ? {} : { share }) })),
  }));

/** Those that name a unit, without the other units. */
export const deductionsOfUnit = (deductions: readonly RunDeduction[], unitId: string): readonly RunDeduction[] =>
  deductions.flatMap((deduction) => {
    const causes = deduction.causes.filter((cause) => cause.unit === unitId);
    return causes.length === 0 ? [] : [{ ...deduction, causes }];
  });
