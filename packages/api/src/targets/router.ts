import { router } from '../trpc.ts';
import { listTargets } from './list-targets.ts';
import { setTargets } from './set-targets.ts';

export const targetsRouter = router({ list: listTargets, set: setTargets });
