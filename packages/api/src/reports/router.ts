import { router } from '../trpc.ts';
import { fileNil } from './file-nil.ts';
import { getStatus } from './get-status.ts';
import { withdrawNil } from './withdraw-nil.ts';

export const reportsRouter = router({ status: getStatus, fileNil, withdrawNil });
