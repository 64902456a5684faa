import { PgBoss } from 'pg-boss';
import type { Database } from './database.ts';

/** Hands jobs to whichever process of the installation is free. The job itself is a row of `job`; here only its id travels. */
export type JobTransport = {
  readonly send: (jobId: string) => Promise<void>;
  /** Works on jobs, one at a time. A job whose process is killed is handed to another one within half a minute. */
  readonly work: (handle: (jobId: string) => Promise<void>) => Promise<void>;
  /** Takes no more jobs and waits for the one at hand. */
  readonly stop: () => Promise<void>;
};

const queue = 'job';
// A killed process misses its heartbeat; whoever supervises then hands the job out again. After so many times it is left to people.
const [heartbeatSeconds, superviseSeconds, attempts] = [10, 2, 6];

const jobIdOf = (data: unknown): string => (typeof data === 'object' && data !== null && 'jobId' in data ? String(data.jobId) : '');

/** Connects to the queue of pg-boss (schema `pgboss` of the database), which is made where it is not there. */
export const startJobTransport = async ({ direct }: Pick<Database, 'direct'>, onError: (error: Error) => void): Promise<JobTransport> => {
  const executeSql = async (text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> => {
    const result: unknown = await (values.length === 0 ? direct.query(text) : direct.query(text, values));
    // Several statements in one text answer a list.
    const last: unknown = Array.isArray(result) ? result.at(-1) : result;
    return { rows: typeof last === 'object' && last !== null && 'rows' in last && Array.isArray(last.rows) ? last.rows : [] };
  };
  const boss = new PgBoss({ db: { executeSql }, schedule: false, superviseIntervalSeconds: superviseSeconds, monitorIntervalSeconds: superviseSeconds });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(queue, { retryLimit: attempts, retryDelay: 1, heartbeatSeconds, expireInSeconds: 6 * 60 * 60 });
  return {
    send: async (jobId) => void (await boss.send(queue, { jobId }, { id: jobId })),
    work: async (handle) => {
      await boss.work(queue, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async (jobs) => {
        for (const job of jobs) await handle(jobIdOf(job.data));
      });
    },
    stop: () => boss.stop({ graceful: true, timeout: 60_000 }),
  };
};
