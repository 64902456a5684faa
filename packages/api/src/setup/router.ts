import { router } from '../trpc.ts';
import { createAdministrator } from './create-administrator.ts';
import { getFirstSteps } from './get-first-steps.ts';
import { getStatus } from './get-status.ts';

export const setupRouter = router({ status: getStatus, createAdministrator, firstSteps: getFirstSteps });
