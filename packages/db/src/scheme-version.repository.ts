import type { Prisma } from './generated/client.ts';

export type SchemeVersionRow = { readonly hash: string; readonly schemeId: string; readonly orgId: string; readonly title: string; readonly content: unknown; readonly publishedAt: Date; readonly decision: string | null };

/** A version as an organisation adopted it: the decision and the day are those of the organisation. */
export type SchemeAdoptionRow = { readonly orgId: string; readonly hash: string; readonly decision: string; readonly adoptedBy: string; readonly adoptedAt: Date };

export const schemeVersionRepository = (client: Prisma.TransactionClient) => ({
  findByHash: (hash: string): Promise<SchemeVersionRow | null> => client.schemeVersion.findUnique({ where: { hash } }),
  /** The versions that an organisation adopted, latest first. */
  findAdopted: async (orgId: string): Promise<(SchemeAdoptionRow & { readonly content: unknown })[]> =>
    (await client.schemeAdoption.findMany({ where: { orgId }, include: { scheme: { select: { content: true } } }, orderBy: [{ adoptedAt: 'desc' }, { hash: 'asc' }] })).map(({ scheme, ...adoption }) => ({ ...adoption, content: scheme.content })),
  countAdopted: (orgId: string): Promise<number> => client.schemeAdoption.count({ where: { orgId } }),
  findAdoptions: (hash: string): Promise<SchemeAdoptionRow[]> => client.schemeAdoption.findMany({ where: { hash }, orderBy: [{ adoptedAt: 'asc' }, { orgId: 'asc' }] }),
  create: async (row: Omit<SchemeVersionRow, 'content'> & { readonly content: Prisma.InputJsonValue }): Promise<void> => {
    await client.schemeVersion.create({ data: row });
  },
  adopt: async (row: SchemeAdoptionRow): Promise<void> => {
    await client.schemeAdoption.create({ data: row });
  },
});
