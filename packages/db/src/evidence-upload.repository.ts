import type { Prisma } from './generated/client.ts';

export type EvidenceUploadRow = Prisma.EvidenceUploadGetPayload<object> & { readonly state: 'open' | 'stored' | 'refused' };

export const evidenceUploadRepository = (client: Prisma.TransactionClient) => ({
  findById: async (id: string): Promise<EvidenceUploadRow | null> => (await client.evidenceUpload.findUnique({ where: { id } })) as EvidenceUploadRow | null,
  create: async (upload: EvidenceUploadRow): Promise<void> => {
    await client.evidenceUpload.create({ data: upload });
  },
  /** False: it was finished meanwhile. */
  finish: async (id: string, end: { readonly state: 'stored'; readonly evidenceId: string } | { readonly state: 'refused' }): Promise<boolean> => (await client.evidenceUpload.updateMany({ where: { id, state: 'open' }, data: end })).count === 1,
  findOlder: async (before: Date): Promise<readonly string[]> => (await client.evidenceUpload.findMany({ where: { openedAt: { lt: before } }, select: { id: true } })).map(({ id }) => id),
  remove: async (ids: readonly string[]): Promise<void> => {
    await client.evidenceUpload.deleteMany({ where: { id: { in: [...ids] } } });
  },
});
