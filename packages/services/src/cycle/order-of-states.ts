import { type CycleState, cycleStates, type Scheme } from '@siheng/kernel';

export const placeOf = (state: string): number => cycleStates.findIndex((one) => one === state);

/** The states of the year that the scheme has, in their order. */
export const statesOfScheme = (scheme: Pick<Scheme, 'cycle'>): readonly CycleState[] => cycleStates.filter((state) => scheme.cycle?.without?.includes(state) !== true);

/** The state after the present one; null: the year is closed. */
export const nextState = (scheme: Pick<Scheme, 'cycle'>, state: string): CycleState | null => statesOfScheme(scheme).find((one) => placeOf(one) > placeOf(state)) ?? null;

/** The states that the assessment has been in, with the present one. */
export const doneStates = (state: string): readonly CycleState[] => cycleStates.slice(0, placeOf(state) + 1);

/** Adopting the scheme and confirming the results are acts of the leading group. */
export const needsDecision = (to: CycleState): boolean => to === 'published' || to === 'confirmed';
