import { router } from '../trpc.ts';
import { listWork } from './list-work.ts';
import { onChange } from './on-change.ts';

export const workRouter = router({ list: listWork, onChange });
