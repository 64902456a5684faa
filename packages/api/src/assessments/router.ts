import { router } from '../trpc.ts';
import { getAssessment } from './get-assessment.ts';
import { listAssessments } from './list-assessments.ts';

export const assessmentsRouter = router({ list: listAssessments, get: getAssessment });
