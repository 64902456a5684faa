import { Prisma } from './generated/client.ts';

export type JobState = 'queued' | 'running' | 'cancelling' | 'done' | 'failed' | 'cancelled' | 'interrupted';
export type JobRow = Omit<Prisma.JobGetPayload<object>, 'state'> & { readonly state: JobState };
export type NewJob = Pick<JobRow, 'id' | 'kind' | 'orgId' | 'assessmentId' | 'reason' | 'requestedBy' | 'requestedAt'>;
export type JobPage = { readonly orgId: string; readonly assessmentId?: string | undefined; readonly state?: string | undefined; readonly page: number; readonly pageSize: number };
type JobEnd = { readonly state: 'done' | 'failed' | 'cancelled' | 'interrupted'; readonly at: Date; readonly runId?: string; readonly total?: number; readonly error?: { readonly zh: string; readonly en: string } };

const unfinished = ['queued', 'running', 'cancelling'];

// Written by this repository only, so the states are those of JobState.
const typed = (row: Prisma.JobGetPayload<object>): JobRow => row as JobRow;

export const jobRepository = (client: Prisma.TransactionClient) => ({
  create: async (job: NewJob): Promise<void> => {
    await client.job.create({ data: { ...job, state: 'queued' } });
  },
  findById: async (id: string): Promise<JobRow | null> => {
    const row = await client.job.findUnique({ where: { id } });
    return row && typed(row);
  },
  findPage: async ({ orgId, assessmentId, state, page, pageSize }: JobPage): Promise<{ rows: JobRow[]; total: number }> => {
    const where: Prisma.JobWhereInput = { orgId, ...(assessmentId === undefined ? {} : { assessmentId }), ...(state === undefined ? {} : { state }) };
    const [rows, total] = await Promise.all([client.job.findMany({ where, orderBy: [{ requestedAt: 'desc' }, { id: 'asc' }], skip: (page - 1) * pageSize, take: pageSize }), client.job.count({ where })]);
    return { rows: rows.map(typed), total };
  },
  findUnfinished: async (assessmentId?: string): Promise<JobRow[]> =>
    (await client.job.findMany({ where: { state: { in: unfinished }, ...(assessmentId === undefined ? {} : { assessmentId }) }, orderBy: { requestedAt: 'asc' } })).map(typed),
  update: async (id: string, change: { readonly reason: string }): Promise<void> => {
    await client.job.updateMany({ where: { id, state: 'queued' }, data: change });
  },
  /** Takes a job that waits, or that a killed process left; false where it has ended. */
  take: async (id: string, holder: string, at: Date): Promise<boolean> =>
    (await client.job.updateMany({ where: { id, state: { in: ['queued', 'running'] } }, data: { state: 'running', holder, startedAt: at, attempts: { increment: 1 }, done: 0, total: 0 } })).count === 1,
  /** Notes how far it is; answers whether it is to go on: not where it was cancelled, or another process has it. */
  note: async (id: string, holder: string, done: number, total: number): Promise<boolean> =>
    (await client.job.updateMany({ where: { id, holder, state: 'running' }, data: { done, total } })).count === 1,
  end: async (id: string, holder: string | null, { state, at, runId, total, error }: JobEnd): Promise<void> => {
    await client.job.updateMany({ where: { id, holder, state: { in: unfinished } }, data: { state, finishedAt: at, ...(runId === undefined ? {} : { runId }), ...(total === undefined ? {} : { done: total, total }), ...(error === undefined ? {} : { error }) } });
  },
  /** Cancels at once what waits, and asks the holder of what runs to stop; answers the new state, null where it has ended. */
  cancel: async (id: string, at: Date): Promise<'cancelled' | 'cancelling' | null> => {
    if ((await client.job.updateMany({ where: { id, state: 'queued' }, data: { state: 'cancelled', finishedAt: at } })).count === 1) return 'cancelled';
    return (await client.job.updateMany({ where: { id, state: { in: ['running', 'cancelling'] } }, data: { state: 'cancelling' } })).count === 1 ? 'cancelling' : null;
  },
});
