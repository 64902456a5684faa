import { router } from '../trpc.ts';
import { cancelJob } from './cancel-job.ts';
import { listJobs } from './list-jobs.ts';
import { retryJob } from './retry-job.ts';

export const jobsRouter = router({ list: listJobs, cancel: cancelJob, retry: retryJob });
