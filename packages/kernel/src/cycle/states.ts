/**
 * The states of an assessment, in order: 目标设定 → 监控 → 自评 → 指标考核 → 察访核验 → 汇总排名 → 公示/申诉 → 结果运用 → 整改提升.
 * Public notice and objections are not written in every document: a scheme may do without a state.
 */
export const cycleStates = ['draft', 'published', 'monitoring', 'self_assessment', 'indicator_assessment', 'inspection', 'ranking', 'public_notice', 'confirmed', 'applied', 'rectification', 'closed'] as const;

export type CycleState = (typeof cycleStates)[number];
