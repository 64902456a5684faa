import { router } from '../trpc.ts';
import { getPolicy } from './get-policy.ts';

export const policyRouter = router({ table: getPolicy });
