import type pg from 'pg';
import type { Prisma } from './generated/client.ts';

export type ReportRow = Prisma.ReportGetPayload<object>;
type Period = { readonly from: string; readonly to: string };
const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

export const reportRepository = (client: Prisma.TransactionClient) => ({
  /** Reports that touch the period, oldest first. */
  findByUnitsAndPeriod: (orgId: string, unitIds: readonly string[], { from, to }: Period): Promise<ReportRow[]> =>
    client.report.findMany({ where: { orgId, unitId: { in: [...unitIds] }, from: { lte: dayOf(to) }, to: { gte: dayOf(from) } }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  findByBatch: (batchId: string): Promise<ReportRow[]> => client.report.findMany({ where: { batchId }, orderBy: { unitId: 'asc' } }),
  findNil: (unitId: string, dataset: string, { from, to }: Period): Promise<ReportRow | null> => client.report.findFirst({ where: { unitId, dataset, kind: 'nil', from: dayOf(from), to: dayOf(to) } }),
});

export type NewReport = Period & { readonly id: string; readonly orgId: string; readonly unitId: string; readonly dataset: string; readonly kind: 'batch' | 'form' | 'nil'; readonly batchId: string | null; readonly by: string; readonly at: Date; readonly note: string | null };

/** Part of the transaction that stores what is reported. */
export const createReports = async (client: pg.PoolClient, reports: readonly NewReport[]): Promise<void> => {
  await client.query(
    `insert into report (id, org_id, unit_id, dataset, period_from, period_to, kind, batch_id, reported_by, reported_at, note)
     select * from json_to_recordset($1) as r(id text, "orgId" text, "unitId" text, dataset text, "from" date, "to" date, kind text, "batchId" text, by text, at timestamptz, note text)`,
    [JSON.stringify(reports)],
  );
};

export const removeReportsOfBatch = async (client: pg.PoolClient, batchId: string): Promise<number> => (await client.query('delete from report where batch_id = $1', [batchId])).rowCount ?? 0;
export const removeReport = async (client: pg.PoolClient, id: string): Promise<boolean> => (await client.query('delete from report where id = $1', [id])).rowCount === 1;
