import type { RunSql } from './audit.repository.ts';
import { Prisma } from './generated/client.ts';

export type CollectionRunRow = Prisma.CollectionRunGetPayload<object>;
export type NewCollectionRun = Pick<CollectionRunRow, 'id' | 'orgId' | 'assessmentId' | 'dataset' | 'transport' | 'sourceId' | 'apiKeyId' | 'trigger' | 'state' | 'requestedBy' | 'startedAt'> & { readonly settings?: Prisma.InputJsonValue; readonly position?: Prisma.InputJsonValue };
export type CollectionRunPage = { readonly orgId: string; readonly assessmentId?: string | undefined; readonly sourceId?: string | undefined; readonly apiKeyId?: string | undefined; readonly state?: string | undefined; readonly transport?: string | undefined; readonly page: number; readonly pageSize: number; readonly order: 'asc' | 'desc' };
/** How a run ends, or why it pauses. */
export type RunChange = {
  readonly state: string; readonly resumeAt?: Date | null; readonly finishedAt?: Date; readonly problems?: Prisma.InputJsonValue; readonly problemCount?: number; readonly error?: Prisma.InputJsonValue; readonly rows?: number;
  readonly stumbles?: { readonly increment: number }; readonly interruptions?: { readonly increment: number }; readonly requests?: { readonly increment: number }; readonly retries?: { readonly increment: number };
};

const unfinished = ['queued', 'running', 'waiting', 'interrupted'];

const isUnique = (error: unknown): boolean => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

export const collectionRunRepository = (client: Prisma.TransactionClient) => ({
  findById: (id: string): Promise<CollectionRunRow | null> => client.collectionRun.findUnique({ where: { id } }),
  findPage: async ({ page, pageSize, order, ...filter }: CollectionRunPage): Promise<{ rows: CollectionRunRow[]; total: number }> => {
    const where: Prisma.CollectionRunWhereInput = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
    const [rows, total] = await Promise.all([
      client.collectionRun.findMany({ where, orderBy: [{ startedAt: order }, { id: 'asc' }], skip: (page - 1) * pageSize, take: pageSize }),
      client.collectionRun.count({ where }),
    ]);
    return { rows, total };
  },
  /** The latest run of each source. */
  findLatestOfSources: async (sourceIds: readonly string[]): Promise<CollectionRunRow[]> => client.collectionRun.findMany({ where: { sourceId: { in: [...sourceIds] } }, distinct: ['sourceId'], orderBy: [{ sourceId: 'asc' }, { startedAt: 'desc' }] }),
  /** The last complete run that began after a moment. */
  findLastDone: (sourceId: string, after: Date): Promise<CollectionRunRow | null> => client.collectionRun.findFirst({ where: { sourceId, state: 'done', startedAt: { gt: after } }, orderBy: { startedAt: 'desc' } }),
  findByState: (state: string): Promise<CollectionRunRow[]> => client.collectionRun.findMany({ where: { state, transport: 'pull' } }),
  /** Pulls that somebody may take up now, the oldest first. */
  findReady: (now: Date): Promise<CollectionRunRow[]> =>
    client.collectionRun.findMany({ where: { transport: 'pull', OR: [{ state: { in: ['queued', 'interrupted'] } }, { state: 'waiting', resumeAt: { lte: now } }] }, orderBy: [{ startedAt: 'asc' }, { id: 'asc' }] }),
  /** False: the source has an unfinished run already. */
  create: async ({ settings, position, ...run }: NewCollectionRun): Promise<boolean> => {
    try {
      await client.collectionRun.create({ data: { ...run, ...(settings === undefined ? {} : { settings }), ...(position === undefined ? {} : { position }) } });
      return true;
    } catch (error) {
      if (isUnique(error)) return false;
      throw error;
    }
  },
  /** Takes a run up under a new holder; whoever held it before can write nothing more. */
  take: async (id: string, from: readonly string[], holder: string): Promise<boolean> => (await client.collectionRun.updateMany({ where: { id, state: { in: [...from] } }, data: { state: 'running', holder, resumeAt: null } })).count === 1,
  /** Changes a run as long as it is held; false: it was taken away. */
  advance: async (id: string, holder: string, change: RunChange): Promise<boolean> => (await client.collectionRun.updateMany({ where: { id, holder, state: 'running' }, data: change })).count === 1,
  /** Ends a run that only this request knows of. */
  close: async (id: string, change: RunChange): Promise<void> => {
    await client.collectionRun.update({ where: { id }, data: change });
  },
  /** A run whose process is gone. */
  interrupt: async (id: string): Promise<boolean> => (await client.collectionRun.updateMany({ where: { id, state: 'running' }, data: { state: 'interrupted', holder: null, interruptions: { increment: 1 }, stumbles: { increment: 1 } } })).count === 1,
  cancel: async (sourceId: string, at: Date): Promise<string[]> => {
    const runs = await client.collectionRun.findMany({ where: { sourceId, state: { in: unfinished } }, select: { id: true } });
    await client.collectionRun.updateMany({ where: { id: { in: runs.map((run) => run.id) }, state: { in: unfinished } }, data: { state: 'cancelled', finishedAt: at, holder: null } });
    return runs.map((run) => run.id);
  },
});

export type DonePush = Pick<CollectionRunRow, 'id' | 'orgId' | 'assessmentId' | 'dataset' | 'apiKeyId' | 'requestedBy' | 'startedAt' | 'batchId' | 'rows' | 'inserted' | 'updated' | 'unchanged'> & { readonly finishedAt: Date };

/** Part of the transaction that stores pushed rows. */
export const createDonePush = async (sql: RunSql, run: DonePush): Promise<void> => {
  await sql(
    `insert into collection_run (id, org_id, assessment_id, dataset, transport, api_key_id, trigger, state, requested_by, started_at, finished_at, batch_id, rows, inserted, updated, unchanged)
     values ($1, $2, $3, $4, 'push', $5, 'push', 'done', $6, $7::timestamptz, $8::timestamptz, $9, $10, $11, $12, $13)`,
    [run.id, run.orgId, run.assessmentId, run.dataset, run.apiKeyId, run.requestedBy, run.startedAt.toISOString(), run.finishedAt.toISOString(), run.batchId, run.rows, run.inserted, run.updated, run.unchanged],
  );
};
