import { router } from '../trpc.ts';
import { createDelegation } from './create-delegation.ts';
import { listDelegations } from './list-delegations.ts';
import { revokeDelegation } from './revoke-delegation.ts';

export const delegationsRouter = router({ list: listDelegations, create: createDelegation, revoke: revokeDelegation });
