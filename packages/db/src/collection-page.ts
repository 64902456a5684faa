import type pg from 'pg';
import type { Prisma, PrismaClient } from './generated/client.ts';

export type KeptPage = { readonly runId: string; readonly holder: string; readonly number: number; readonly content: Uint8Array<ArrayBuffer>; readonly rows: number; readonly position: object; readonly requests: number; readonly retries: number };

/** Keeps a page and moves the run on, in one step; false: the run was taken away, and nothing is kept. */
export const keepPage = (prisma: PrismaClient, page: KeptPage): Promise<boolean> =>
  prisma.$transaction(async (client) => {
    const moved = await client.collectionRun.updateMany({
      where: { id: page.runId, holder: page.holder, state: 'running' },
      data: { position: page.position, pages: { increment: 1 }, rows: { increment: page.rows }, requests: { increment: page.requests }, retries: { increment: page.retries }, stumbles: 0 },
    });
    if (moved.count !== 1) return false;
    await client.collectionPage.create({ data: { runId: page.runId, number: page.number, content: page.content } });
    return true;
  });

/** The kept pages of a run in their order, one at a time. */
export async function* keptPages(prisma: PrismaClient, runId: string): AsyncGenerator<{ readonly number: number; readonly content: Uint8Array }> {
  for (let after = 0; ; ) {
    const page = await prisma.collectionPage.findFirst({ where: { runId, number: { gt: after } }, orderBy: { number: 'asc' }, select: { number: true, content: true } });
    if (!page) return;
    yield page;
    after = page.number;
  }
}

export const removePages = async (prisma: Prisma.TransactionClient, runId: string): Promise<void> => {
  await prisma.collectionPage.deleteMany({ where: { runId } });
};

export type FinishedRun = { readonly id: string; readonly holder: string; readonly at: Date; readonly batchId: string | null; readonly rows: number; readonly inserted: number; readonly updated: number; readonly unchanged: number };

/** Part of the transaction that stores the rows: the run is done and its pages go. False: the run was taken away, so nothing may be stored. */
export const finishRun = async (client: pg.PoolClient | pg.Pool, run: FinishedRun): Promise<boolean> => {
  const done = await client.query(
    `update collection_run set state = 'done', finished_at = $3, batch_id = $4, rows = $5, inserted = $6, updated = $7, unchanged = $8, holder = null, error = null where id = $1 and holder = $2 and state = 'running'`,
    [run.id, run.holder, run.at.toISOString(), run.batchId, run.rows, run.inserted, run.updated, run.unchanged],
  );
  if (done.rowCount !== 1) return false;
  await client.query('delete from collection_page where run_id = $1', [run.id]);
  return true;
};
