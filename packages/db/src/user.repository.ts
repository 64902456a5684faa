import type { Prisma } from './generated/client.ts';

export type NewUserRow = {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly accountId: string;
  readonly at: Date;
  readonly duties: readonly { readonly id: string; readonly role: string; readonly orgId: string; readonly department?: string }[];
};

export const userRepository = (client: Prisma.TransactionClient) => ({
  count: () => client.user.count(),
  existsUsername: async (username: string) => (await client.user.count({ where: { username } })) > 0,
  findWithDuties: async (id: string) => {
    const user = await client.user.findUnique({ where: { id }, include: { duties: { orderBy: { id: 'asc' } } } });
    if (!user) return null;
    const orgs = await client.org.findMany({ where: { id: { in: user.duties.map((duty) => duty.orgId) } }, select: { id: true, name: true, path: true } });
    const byId = new Map(orgs.map((org) => [org.id, org]));
    const duties = user.duties.flatMap((duty) => {
      const org = byId.get(duty.orgId);
      return org ? [{ role: duty.role, orgId: org.id, orgName: org.name, orgPath: org.path, department: duty.department }] : [];
    });
    return { id: user.id, name: user.name, username: user.username ?? '', duties };
  },
  findNames: async (ids: readonly string[]) =>
    new Map((await client.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })).map((user) => [user.id, user.name])),
  /** The person, the password and the duties together. better-auth wants an e-mail: it is made up and never used. */
  create: async (row: NewUserRow) => {
    await client.user.create({
      data: {
        id: row.id, name: row.name, username: row.username, displayUsername: row.username, email: `${row.username}@users.invalid`, createdAt: row.at, updatedAt: row.at,
        accounts: { create: { id: row.accountId, accountId: row.id, providerId: 'credential', password: row.passwordHash, createdAt: row.at, updatedAt: row.at } },
        duties: { create: row.duties.map(({ id, role, orgId, department }) => ({ id, role, orgId, department: department ?? null })) },
      },
    });
  },
  findLockedUntil: async (username: string) => (await client.user.findUnique({ where: { username }, select: { lockedUntil: true } }))?.lockedUntil ?? null,
  clearFailures: async (username: string) => {
    await client.user.updateMany({ where: { username, failedSignIns: { gt: 0 } }, data: { failedSignIns: 0, lockedUntil: null } });
  },
  /** Counts a wrong password; the `limit`th in a row closes the account and starts the count again. */
  addFailure: async (username: string, limit: number, lockedUntil: Date) => {
    await client.user.updateMany({ where: { username }, data: { failedSignIns: { increment: 1 } } });
    await client.user.updateMany({ where: { username, failedSignIns: { gte: limit } }, data: { failedSignIns: 0, lockedUntil } });
  },
});
