import { router } from '../trpc.ts';
import { adjustScheme } from './adjust-scheme.ts';
import { advanceAssessment } from './advance-assessment.ts';
import { closeDepartment } from './close-department.ts';
import { decideUnlock } from './decide-unlock.ts';
import { getCycle } from './get-cycle.ts';
import { recordStep } from './record-step.ts';
import { reopenDepartment } from './reopen-department.ts';
import { reopenState } from './reopen-state.ts';
import { requestUnlock } from './request-unlock.ts';
import { setDeadline } from './set-deadline.ts';

export const cycleRouter = router({ get: getCycle, advance: advanceAssessment, reopen: reopenState, setDeadline, closeDepartment, reopenDepartment, recordStep, adjustScheme, requestUnlock, decideUnlock });
