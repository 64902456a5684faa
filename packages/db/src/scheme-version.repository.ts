import type { Prisma } from './generated/client.ts';

export type SchemeVersionRow = { readonly hash: string; readonly schemeId: string; readonly orgId: string; readonly title: string; readonly content: unknown; readonly publishedAt: Date; readonly decision: string | null };

export const schemeVersionRepository = (client: Prisma.TransactionClient) => ({
  findByHash: (hash: string): Promise<SchemeVersionRow | null> => client.schemeVersion.findUnique({ where: { hash } }),
  findByOrgs: (orgIds: readonly string[]): Promise<SchemeVersionRow[]> => client.schemeVersion.findMany({ where: { orgId: { in: [...orgIds] } }, orderBy: { publishedAt: 'desc' } }),
  create: async (row: Omit<SchemeVersionRow, 'content'> & { readonly content: Prisma.InputJsonValue }): Promise<void> => {
    await client.schemeVersion.create({ data: row });
  },
});
