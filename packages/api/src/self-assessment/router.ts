import { router } from '../trpc.ts';
import { getSelfAssessment } from './get-self-assessment.ts';
import { listSelfAssessments } from './list-self-assessments.ts';
import { reviewSelfAssessment } from './review-self-assessment.ts';
import { savePart } from './save-part.ts';
import { submitSelfAssessment } from './submit-self-assessment.ts';

export const selfAssessmentRouter = router({ get: getSelfAssessment, list: listSelfAssessments, savePart, submit: submitSelfAssessment, review: reviewSelfAssessment });
