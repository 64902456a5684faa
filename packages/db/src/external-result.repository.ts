import { Prisma } from './generated/client.ts';

export type ExternalResultRow = Omit<Prisma.ExternalResultGetPayload<object>, 'lines' | 'stated'> & { readonly lines: unknown; readonly stated: unknown };

export const externalResultRepository = (client: Prisma.TransactionClient) => ({
  findById: (id: string): Promise<ExternalResultRow | null> => client.externalResult.findUnique({ where: { id } }),
  /** Latest period first. */
  findByOrg: (orgId: string): Promise<ExternalResultRow[]> => client.externalResult.findMany({ where: { orgId }, orderBy: [{ periodFrom: 'desc' }, { createdAt: 'desc' }] }),
  /** Of these organisations those that have any. */
  findOrgs: async (orgIds: readonly string[]): Promise<string[]> => (await client.externalResult.findMany({ where: { orgId: { in: [...orgIds] } }, select: { orgId: true }, distinct: ['orgId'] })).map((result) => result.orgId),
  create: async ({ lines, stated, ...result }: Omit<ExternalResultRow, 'lines' | 'stated'> & { readonly lines: Prisma.InputJsonValue; readonly stated: Prisma.InputJsonValue | null }): Promise<void> => {
    await client.externalResult.create({ data: { ...result, lines, stated: stated ?? Prisma.DbNull } });
  },
});
