/** What a unit has done of its self-assessment: 逐项检查目标, 证明材料, 自评报告. */
export type SelfAssessment = {
  readonly indicators: readonly { readonly id: string; readonly evidence: readonly string[] }[];
  readonly targetsChecked: boolean;
  readonly report: boolean;
};

/**
 * What is still missing of the three steps of a self-assessment (004-绩效评价-1): `targets`, `<indicator>.evidence` for each indicator without evidence, `report`.
 * It is complete when nothing is. The scheme's kinds of evidence are examples (等): any evidence that is named counts.
 */
export const selfAssessmentGaps = ({ indicators, targetsChecked, report }: SelfAssessment): readonly string[] => [
  ...(targetsChecked ? [] : ['targets']),
  ...indicators.filter(({ evidence }) => evidence.every((kind) => kind.trim() === '')).map(({ id }) => `${id}.evidence`),
  ...(report ? [] : ['report']),
];
