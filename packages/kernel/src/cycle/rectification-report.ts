/** A unit's report on its rectification (整改情况报告) and the problems of the year. */
export type RectificationReport = { readonly problems: readonly string[]; readonly submittedAt: string | null };

/**
 * Whether the report was missing when it was due (the due day is in time), and what next year's assessment looks at first:
 * every problem of this year, repaired or not (004-改进提升-1-b).
 */
export const assessReport = ({ problems, submittedAt }: RectificationReport, dueDate: string): { readonly reportMissing: boolean; readonly focusNextYear: readonly string[] } => ({
  reportMissing: submittedAt === null || submittedAt > dueDate,
  focusNextYear: problems,
});
