export * from './states.ts';
export { adjustSection, type SchemeAdjustment, type SectionPoints } from './adjust-section.ts';
export type { Outcome, RefusalReason, StepWarning } from './outcome.ts';
