import type { JudgedPlace } from '../judgements/judged-places.ts';
import { confirmationOf } from '../judgements/require-confirmation.ts';

/** Whether an inspection can find something there: a rule that people judge, but no veto and no evaluation by a panel. */
export const mayBeFound = (judged: JudgedPlace): boolean => judged.kind !== 'rating' && judged.rule !== null && confirmationOf(judged) !== 'veto';
