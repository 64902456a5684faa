import { router } from '../trpc.ts';
import { listHistory } from './list-history.ts';
import { listQueue } from './list-queue.ts';
import { submitJudgement } from './submit-judgement.ts';

export const judgementsRouter = router({ queue: listQueue, submit: submitJudgement, history: listHistory });
