export { adjustSection, type SchemeAdjustment, type SectionPoints } from './adjust-section.ts';
export { attemptStep, cycleActs, type StepAttempt } from './attempt-step.ts';
export type { Outcome, RefusalReason, StepWarning } from './outcome.ts';
export { assessReport, type RectificationReport } from './rectification-report.ts';
export { selfAssessmentGaps, type SelfAssessment } from './self-assessment.ts';
export { stageAt } from './stage-at.ts';
export * from './states.ts';
