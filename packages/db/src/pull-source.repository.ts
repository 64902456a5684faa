import type { Prisma } from './generated/client.ts';

const fields = {
  id: true, orgId: true, assessmentId: true, unitId: true, dataset: true, title: true, settings: true, credentialKind: true, everyMinutes: true, enabled: true, nextRunAt: true, createdBy: true, createdAt: true, changedAt: true,
} as const;

/** A source without its credential. */
export type PullSourceRow = Prisma.PullSourceGetPayload<{ select: typeof fields }>;
export type NewPullSource = Omit<PullSourceRow, 'settings'> & { readonly settings: Prisma.InputJsonValue; readonly credential: Uint8Array<ArrayBuffer> | null };
export type PullSourceChange = Partial<Omit<NewPullSource, 'id' | 'orgId' | 'createdBy' | 'createdAt'>>;

/** Sources of pulls; removed ones stay for the runs that name them. */
export const pullSourceRepository = (client: Prisma.TransactionClient) => ({
  findById: (id: string): Promise<PullSourceRow | null> => client.pullSource.findFirst({ where: { id, removedAt: null }, select: fields }),
  findByOrg: (orgId: string): Promise<PullSourceRow[]> => client.pullSource.findMany({ where: { orgId, removedAt: null }, select: fields, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  findTitles: async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
    new Map((await client.pullSource.findMany({ where: { id: { in: [...ids] } }, select: { id: true, title: true } })).map((source) => [source.id, source.title])),
  findCredential: async (id: string): Promise<Uint8Array | null> => (await client.pullSource.findUnique({ where: { id }, select: { credential: true } }))?.credential ?? null,
  findDue: (now: Date): Promise<PullSourceRow[]> => client.pullSource.findMany({ where: { removedAt: null, enabled: true, nextRunAt: { lte: now } }, select: fields, orderBy: { nextRunAt: 'asc' } }),
  create: async (source: NewPullSource): Promise<void> => {
    await client.pullSource.create({ data: { ...source, settings: source.settings } });
  },
  update: async (id: string, change: PullSourceChange): Promise<void> => {
    await client.pullSource.update({ where: { id }, data: change });
  },
  remove: async (id: string, at: Date): Promise<boolean> => (await client.pullSource.updateMany({ where: { id, removedAt: null }, data: { removedAt: at, enabled: false, nextRunAt: null, credential: null } })).count === 1,
});
