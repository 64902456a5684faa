import type { Prisma } from './generated/client.ts';

export type ApiKeyRow = Prisma.ApiKeyGetPayload<object>;
export type NewApiKey = Omit<ApiKeyRow, 'revokedAt' | 'revokedBy' | 'lastUsedAt'>;

export const apiKeyRepository = (client: Prisma.TransactionClient) => ({
  findById: (id: string): Promise<ApiKeyRow | null> => client.apiKey.findUnique({ where: { id } }),
  findByHash: (hash: string): Promise<ApiKeyRow | null> => client.apiKey.findUnique({ where: { hash } }),
  findByOrg: (orgId: string): Promise<ApiKeyRow[]> => client.apiKey.findMany({ where: { orgId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] }),
  findTitles: async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
    new Map((await client.apiKey.findMany({ where: { id: { in: [...ids] } }, select: { id: true, title: true } })).map((key) => [key.id, key.title])),
  create: async (key: NewApiKey): Promise<void> => {
    await client.apiKey.create({ data: key });
  },
  revoke: async (id: string, at: Date, by: string): Promise<boolean> => (await client.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: at, revokedBy: by } })).count === 1,
  markUsed: async (id: string, at: Date): Promise<void> => {
    await client.apiKey.updateMany({ where: { id }, data: { lastUsedAt: at } });
  },
});
