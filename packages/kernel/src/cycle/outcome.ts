/** Why a step of the cycle is refused; `<step>_missing` names the earlier step that has not been done. */
export type RefusalReason = 'leading_group_decision_missing' | 'self_report_missing' | 'finding_not_verified' | 'evaluation_open' | 'step_unknown' | `${string}_missing`;

/** What is strange about a step that was accepted all the same. */
export type StepWarning = 'section_sum_differs';

/** The answer to an attempted step of the cycle: accepted, or refused with its reason. A refused step changes nothing. */
export type Outcome = { readonly accepted: boolean; readonly reason: RefusalReason | null; readonly warnings: readonly StepWarning[] };

export const accepted = (warnings: readonly StepWarning[] = []): Outcome => ({ accepted: true, reason: null, warnings });
export const refused = (reason: RefusalReason): Outcome => ({ accepted: false, reason, warnings: [] });
