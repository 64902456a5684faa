import type pg from 'pg';
import type { Prisma } from './generated/client.ts';

const fields = {
  id: true, orgId: true, assessmentId: true, unitId: true, dataset: true, transport: true, source: true, contentHash: true, state: true, rows: true, inserted: true, updated: true, unchanged: true,
  createdBy: true, createdAt: true, storedAt: true, undoneBy: true, undoneAt: true, undoReason: true,
} as const;

export type BatchRow = Prisma.BatchGetPayload<{ select: typeof fields }>;
export type NewBatch = Pick<BatchRow, 'id' | 'orgId' | 'assessmentId' | 'unitId' | 'dataset' | 'transport' | 'source' | 'contentHash' | 'createdBy' | 'createdAt'>;
export type BatchPage = { readonly orgId: string; readonly dataset?: string | undefined; readonly state?: string | undefined; readonly unitIds?: readonly string[]; readonly page: number; readonly pageSize: number; readonly by: 'createdAt' | 'rows'; readonly order: 'asc' | 'desc' };

/** Previews that nobody confirmed are no deliveries. */
const unfinished = ['staging', 'cancelled'];

export const batchRepository = (client: Prisma.TransactionClient) => ({
  findById: (id: string): Promise<BatchRow | null> => client.batch.findUnique({ where: { id }, select: fields }),
  findByIds: (ids: readonly string[]): Promise<BatchRow[]> => client.batch.findMany({ where: { id: { in: [...ids] } }, select: fields }),
  findPage: async ({ orgId, dataset, state, unitIds, page, pageSize, by, order }: BatchPage): Promise<{ rows: BatchRow[]; total: number }> => {
    const where: Prisma.BatchWhereInput = {
      orgId, state: state ?? { notIn: unfinished }, ...(dataset === undefined ? {} : { dataset }), ...(unitIds === undefined ? {} : { unitId: { in: [...unitIds] } }),
    };
    const [rows, total] = await Promise.all([
      client.batch.findMany({ where, select: fields, orderBy: [{ [by]: order }, { seq: 'desc' }], skip: (page - 1) * pageSize, take: pageSize }),
      client.batch.count({ where }),
    ]);
    return { rows, total };
  },
  /** When a batch of the dataset was last undone: what was collected before then may be gone. */
  findLastUndone: async (orgId: string, dataset: string): Promise<Date | null> => (await client.batch.aggregate({ where: { orgId, dataset }, _max: { undoneAt: true } }))._max.undoneAt,
  create: async (batch: NewBatch): Promise<void> => {
    await client.batch.create({ data: { ...batch, state: 'staging' } });
  },
  /** Moves a batch on if it is still where it is expected; false: somebody else has moved it. */
  advance: async (id: string, from: readonly string[], to: 'importing' | 'failed' | 'cancelled'): Promise<boolean> => (await client.batch.updateMany({ where: { id, state: { in: [...from] } }, data: { state: to } })).count === 1,
  /** What a killed process left; answers the ids. */
  interrupt: async (): Promise<string[]> => {
    const left = (await client.batch.findMany({ where: { state: { in: ['staging', 'importing'] } }, select: { id: true } })).map((batch) => batch.id);
    await client.batch.updateMany({ where: { id: { in: left }, state: { in: ['staging', 'importing'] } }, data: { state: 'interrupted' } });
    return left;
  },
});

export type StoredBatch = { readonly id: string; readonly at: Date; readonly rows: number; readonly inserted: number; readonly updated: number; readonly unchanged: number };

/** Part of the transaction that stores the rows. False: the batch is no longer being imported, so nothing may be stored. */
export const markStored = async (client: pg.PoolClient, batch: StoredBatch): Promise<boolean> =>
  (await client.query(`update batch set state = 'stored', stored_at = $2, rows = $3, inserted = $4, updated = $5, unchanged = $6 where id = $1 and state = 'importing'`, [batch.id, batch.at.toISOString(), batch.rows, batch.inserted, batch.updated, batch.unchanged])).rowCount === 1;

/** Part of the transaction that takes the rows back. False: it is not stored (any more). */
export const markUndone = async (client: pg.PoolClient, undo: { readonly id: string; readonly at: Date; readonly by: string; readonly reason: string }): Promise<boolean> =>
  (await client.query(`update batch set state = 'undone', undone_at = $2, undone_by = $3, undo_reason = $4 where id = $1 and state = 'stored'`, [undo.id, undo.at.toISOString(), undo.by, undo.reason])).rowCount === 1;
