import { assessmentsRouter } from './assessments/router.ts';
import { auditRouter } from './audit/router.ts';
import { consequencesRouter } from './consequences/router.ts';
import { cycleRouter } from './cycle/router.ts';
import { collectionRouter } from './collection/router.ts';
import { datasetsRouter } from './datasets/router.ts';
import { draftsRouter } from './drafts/router.ts';
import { delegationsRouter } from './delegations/router.ts';
import { evidenceRouter } from './evidence/router.ts';
import { externalResultsRouter } from './external-results/router.ts';
import { factsRouter } from './facts/router.ts';
import { findingsRouter } from './findings/router.ts';
import { formsRouter } from './forms/router.ts';
import { importsRouter } from './imports/router.ts';
import { jobsRouter } from './jobs/router.ts';
import { judgementsRouter } from './judgements/router.ts';
import { notificationsRouter } from './notifications/router.ts';
import { objectionsRouter } from './objections/router.ts';
import { overviewRouter } from './overview/router.ts';
import { panelsRouter } from './panels/router.ts';
import { pluginsRouter } from './plugins/router.ts';
import { policyRouter } from './policy/router.ts';
import { rectificationRouter } from './rectification/router.ts';
import { reportsRouter } from './reports/router.ts';
import { resultsRouter } from './results/router.ts';
import { schemesRouter } from './schemes/router.ts';
import { securityRouter } from './security/router.ts';
import { selfAssessmentRouter } from './self-assessment/router.ts';
import { sessionRouter } from './session/router.ts';
import { setupRouter } from './setup/router.ts';
import { targetsRouter } from './targets/router.ts';
import { createCaller, router } from './trpc.ts';
import { superiorDeductionsRouter } from './superior-deductions/router.ts';
import { unitsRouter } from './units/router.ts';
import { usersRouter } from './users/router.ts';
import { vetoesRouter } from './vetoes/router.ts';
import { workRouter } from './my-work/router.ts';

export const appRouter = router({
  setup: setupRouter,
  session: sessionRouter,
  overview: overviewRouter,
  units: unitsRouter,
  users: usersRouter,
  delegations: delegationsRouter,
  policy: policyRouter,
  security: securityRouter,
  audit: auditRouter,
  schemes: schemesRouter,
  drafts: draftsRouter,
  assessments: assessmentsRouter,
  cycle: cycleRouter,
  targets: targetsRouter,
  plugins: pluginsRouter,
  datasets: datasetsRouter,
  collection: collectionRouter,
  imports: importsRouter,
  facts: factsRouter,
  reports: reportsRouter,
  forms: formsRouter,
  evidence: evidenceRouter,
  judgements: judgementsRouter,
  selfAssessment: selfAssessmentRouter,
  panels: panelsRouter,
  superiorDeductions: superiorDeductionsRouter,
  results: resultsRouter,
  consequences: consequencesRouter,
  rectification: rectificationRouter,
  externalResults: externalResultsRouter,
  work: workRouter,
  jobs: jobsRouter,
  findings: findingsRouter,
  vetoes: vetoesRouter,
  objections: objectionsRouter,
  notifications: notificationsRouter,
});

export type AppRouter = typeof appRouter;

/** Calls procedures without HTTP: tests and the CLI. */
export const createApiCaller = createCaller(appRouter);
