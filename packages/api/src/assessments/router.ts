import { router } from '../trpc.ts';
import { getAssessment } from './get-assessment.ts';
import { listAssessments } from './list-assessments.ts';
import { openAssessment } from './open-assessment.ts';

export const assessmentsRouter = router({ list: listAssessments, get: getAssessment, open: openAssessment });
