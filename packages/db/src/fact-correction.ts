import type { Prisma } from './generated/client.ts';

export type FactCorrection = {
  readonly factId: string;
  readonly newFactId: string;
  /** What counts instead; null: the record counts no longer. */
  readonly row: Readonly<Record<string, unknown>> | null;
  readonly date: string | null;
  readonly batch: { readonly id: string; readonly source: string; readonly contentHash: string; readonly assessmentId: string; readonly by: string; readonly at: Date };
};

const json = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;

/** Puts one version of a record in the place of another, as a batch of its own that can be undone. False: the record no longer counts as it stood. */
export const correctFact = async (client: Prisma.TransactionClient, { factId, newFactId, row, date, batch: { id, source, contentHash, assessmentId, by, at } }: FactCorrection): Promise<boolean> => {
  const fact = await client.fact.findUnique({ where: { id: factId } });
  if (!fact) return false;
  await client.$queryRawUnsafe('select count(*)::int as locked from (select pg_advisory_xact_lock(hashtextextended($1, 7342))) held', `${fact.orgId} ${fact.dataset}`);
  if ((await client.fact.updateMany({ where: { id: factId, current: true }, data: { current: false } })).count !== 1) return false;
  await client.batch.create({ data: { id, orgId: fact.orgId, assessmentId, unitId: fact.unitId, dataset: fact.dataset, transport: 'correction', source, contentHash, state: 'stored', rows: 1, updated: 1, createdBy: by, createdAt: at, storedAt: at } });
  await client.fact.create({ data: { id: newFactId, orgId: fact.orgId, unitId: fact.unitId, dataset: fact.dataset, version: fact.version, naturalKey: fact.naturalKey, date: row === null ? fact.date : date === null ? null : new Date(`${date}T00:00:00Z`), row: json(row ?? fact.row), batchId: id, rowNumber: null, current: row !== null, withdrawn: row === null } });
  return true;
};
