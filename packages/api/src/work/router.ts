import { router } from '../trpc.ts';
import { listWork } from './list-work.ts';

export const workRouter = router({ list: listWork });
