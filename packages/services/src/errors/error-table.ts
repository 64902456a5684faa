import { accessErrors } from './access-errors.ts';
import { assessmentErrors } from './assessment-errors.ts';
import { backupErrors } from './backup-errors.ts';
import { collectionErrors } from './collection-errors.ts';
import { consequenceErrors } from './consequence-errors.ts';
import { deductionErrors } from './deduction-errors.ts';
import { panelErrors } from './panel-errors.ts';
import { cycleErrors } from './cycle-errors.ts';
import { evidenceErrors } from './evidence-errors.ts';
import type { ErrorKind } from './error-kinds.ts';
import { findingErrors } from './finding-errors.ts';
import { importErrors } from './import-errors.ts';
import { jobErrors } from './job-errors.ts';
import { judgementErrors } from './judgement-errors.ts';
import { notificationErrors } from './notification-errors.ts';
import { objectionErrors } from './objection-errors.ts';
import { rectificationErrors } from './rectification-errors.ts';
import { schemeErrors } from './scheme-errors.ts';
import { selfAssessmentErrors } from './self-assessment-errors.ts';
import { setupErrors } from './setup-errors.ts';
import { unitErrors } from './unit-errors.ts';
import { uploadErrors } from './upload-errors.ts';
import { userErrors } from './user-errors.ts';
import { vetoErrors } from './veto-errors.ts';

/** Every domain error, grouped by area: the only place with sentences for people. */
export const errorTable = {
  ...accessErrors,
  ...setupErrors,
  ...unitErrors,
  ...userErrors,
  ...schemeErrors,
  ...assessmentErrors,
  ...cycleErrors,
  ...judgementErrors,
  ...findingErrors,
  ...vetoErrors,
  ...objectionErrors,
  ...notificationErrors,
  ...panelErrors,
  ...deductionErrors,
  ...consequenceErrors,
  ...rectificationErrors,
  ...uploadErrors,
  ...evidenceErrors,
  ...selfAssessmentErrors,
  ...importErrors,
  ...collectionErrors,
  ...backupErrors,
  ...jobErrors,
} satisfies Readonly<Record<string, ErrorKind>>;

export type ErrorCode = keyof typeof errorTable;
