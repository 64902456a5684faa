import type { Prisma } from './generated/client.ts';

export type DelegationRow = Prisma.DelegationGetPayload<object>;
export type NewDelegation = Omit<DelegationRow, 'revokedAt' | 'revokedBy'>;

export const delegationRepository = (client: Prisma.TransactionClient) => ({
  findById: (id: string): Promise<DelegationRow | null> => client.delegation.findUnique({ where: { id } }),
  /** In force on a day, to this person. */
  findInForceTo: (toUserId: string, day: Date): Promise<DelegationRow[]> => client.delegation.findMany({ where: { toUserId, revokedAt: null, until: { gte: day } }, orderBy: [{ until: 'asc' }, { id: 'asc' }] }),
  /** From or to this person, latest first. */
  findByPerson: (userId: string): Promise<DelegationRow[]> => client.delegation.findMany({ where: { OR: [{ fromUserId: userId }, { toUserId: userId }] }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] }),
  create: async (delegation: NewDelegation): Promise<void> => {
    await client.delegation.create({ data: delegation });
  },
  /** False: it was revoked before. */
  revoke: async (id: string, at: Date, by: string): Promise<boolean> => (await client.delegation.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: at, revokedBy: by } })).count === 1,
});
