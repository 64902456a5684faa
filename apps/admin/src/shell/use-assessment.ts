import { createContext, useContext } from 'react';
import type { Session } from '../api/session.ts';

export type ChosenAssessment = Session['assessments'][number];

export const AssessmentContext = createContext<ChosenAssessment | null>(null);

/** The assessment chosen in the header; pages are shown only when there is one. */
export function useAssessment(): ChosenAssessment {
  const assessment = useContext(AssessmentContext);
  if (assessment === null) throw new Error('useAssessment is used outside of a page of an assessment');
  return assessment;
}
