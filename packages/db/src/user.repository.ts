import type { Prisma } from './generated/client.ts';

export type DutyRow = { readonly id: string; readonly role: string; readonly orgId: string; readonly department?: string };

export type NewUserRow = {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly accountId: string;
  readonly at: Date;
  readonly mustChangePassword?: boolean;
  readonly duties: readonly DutyRow[];
};

export type UserRow = {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly mustChangePassword: boolean;
  readonly disabledAt: Date | null;
  readonly duties: readonly { readonly role: string; readonly orgId: string; readonly orgName: string; readonly orgPath: string; readonly department: string | null }[];
};

export type UserPage = { /** Only people with a duty under one of these paths. */ readonly paths: readonly string[]; readonly query?: string | undefined; readonly page: number; readonly pageSize: number; readonly by: 'name' | 'username'; readonly order: 'asc' | 'desc' };

const withDuties = { duties: { orderBy: { id: 'asc' } } } as const;

type Found = Prisma.UserGetPayload<{ include: typeof withDuties }>;

/** People with the organisations of their duties; a duty of an organisation that is gone is none. */
const described = async (client: Prisma.TransactionClient, users: readonly Found[]): Promise<UserRow[]> => {
  const orgs = await client.org.findMany({ where: { id: { in: [...new Set(users.flatMap((user) => user.duties.map((duty) => duty.orgId)))] } }, select: { id: true, name: true, path: true } });
  const byId = new Map(orgs.map((org) => [org.id, org]));
  return users.map((user) => ({
    id: user.id, name: user.name, username: user.username ?? '', mustChangePassword: user.mustChangePassword, disabledAt: user.disabledAt,
    duties: user.duties.flatMap((duty) => {
      const org = byId.get(duty.orgId);
      return org ? [{ role: duty.role, orgId: org.id, orgName: org.name, orgPath: org.path, department: duty.department }] : [];
    }),
  }));
};

export const userRepository = (client: Prisma.TransactionClient) => ({
  count: () => client.user.count(),
  existsUsername: async (username: string) => (await client.user.count({ where: { username } })) > 0,
  findWithDuties: async (id: string): Promise<UserRow | null> => {
    const user = await client.user.findUnique({ where: { id }, include: withDuties });
    return user ? ((await described(client, [user]))[0] ?? null) : null;
  },
  findByUsername: async (username: string): Promise<UserRow | null> => {
    const user = await client.user.findUnique({ where: { username }, include: withDuties });
    return user ? ((await described(client, [user]))[0] ?? null) : null;
  },
  findPage: async ({ paths, query, page, pageSize, by, order }: UserPage): Promise<{ rows: UserRow[]; total: number }> => {
    const orgs = await client.org.findMany({ where: { OR: paths.map((path) => ({ path: { startsWith: path } })) }, select: { id: true } });
    const where: Prisma.UserWhereInput = {
      duties: { some: { orgId: { in: orgs.map((org) => org.id) } } },
      ...(query === undefined ? {} : { OR: [{ name: { contains: query } }, { username: { contains: query.toLowerCase() } }] }),
    };
    const [rows, total] = await Promise.all([
      client.user.findMany({ where, include: withDuties, orderBy: [{ [by]: order }, { id: 'asc' }], skip: (page - 1) * pageSize, take: pageSize }),
      client.user.count({ where }),
    ]);
    return { rows: await described(client, rows), total };
  },
  /** Which of the roles some person with an open account has. */
  findActiveRoles: async (roles: readonly string[]): Promise<string[]> =>
    (await client.duty.findMany({ where: { role: { in: [...roles] }, user: { disabledAt: null } }, distinct: ['role'], select: { role: true } })).map((duty) => duty.role),
  /** Those that are there already stay as they are. */
  addDuties: async (duties: readonly { readonly id: string; readonly userId: string; readonly role: string; readonly orgId: string; readonly department?: string }[]): Promise<void> => {
    await client.duty.createMany({ data: [...duties], skipDuplicates: true });
  },
  findNames: async (ids: readonly string[]) =>
    new Map((await client.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })).map((user) => [user.id, user.name])),
  /** The person, the password and the duties together. better-auth wants an e-mail: it is made up and never used. */
  create: async (row: NewUserRow) => {
    await client.user.create({
      data: {
        id: row.id, name: row.name, username: row.username, displayUsername: row.username, email: `${row.username}@users.invalid`, createdAt: row.at, updatedAt: row.at, mustChangePassword: row.mustChangePassword ?? false,
        accounts: { create: { id: row.accountId, accountId: row.id, providerId: 'credential', password: row.passwordHash, createdAt: row.at, updatedAt: row.at } },
        duties: { create: row.duties.map(({ id, role, orgId, department }) => ({ id, role, orgId, department: department ?? null })) },
      },
    });
  },
  findPasswordHash: async (id: string) => (await client.account.findFirst({ where: { userId: id, providerId: 'credential' }, select: { password: true } }))?.password ?? null,
  /** The hashes of the last passwords that were replaced, latest first. */
  findPasswordHistory: async (userId: string, most: number): Promise<string[]> =>
    (await client.passwordHistory.findMany({ where: { userId }, orderBy: { at: 'desc' }, take: most, select: { hash: true } })).map((row) => row.hash),
  /** A new password opens the account again if wrong ones had closed it; who was signed in must sign in again. */
  setPassword: async (id: string, passwordHash: string, mustChange: boolean, at: Date) => {
    const before = (await client.account.findFirst({ where: { userId: id, providerId: 'credential' }, select: { password: true } }))?.password;
    if (before) await client.passwordHistory.create({ data: { id: `${id}-${at.getTime()}`, userId: id, hash: before, at } });
    await client.account.updateMany({ where: { userId: id, providerId: 'credential' }, data: { password: passwordHash } });
    await client.user.update({ where: { id }, data: { mustChangePassword: mustChange, failedSignIns: 0, lockedUntil: null } });
    await client.session.deleteMany({ where: { userId: id } });
  },
  rename: async (id: string, name: string) => {
    await client.user.update({ where: { id }, data: { name } });
  },
  setDuties: async (id: string, duties: readonly DutyRow[]) => {
    await client.duty.deleteMany({ where: { userId: id } });
    await client.duty.createMany({ data: duties.map((duty) => ({ id: duty.id, userId: id, role: duty.role, orgId: duty.orgId, department: duty.department ?? null })) });
  },
  /** Closes the account and ends its sessions, or opens it again. */
  setDisabled: async (id: string, at: Date | null) => {
    await client.user.update({ where: { id }, data: { disabledAt: at } });
    if (at !== null) await client.session.deleteMany({ where: { userId: id } });
  },
  isDisabled: async (id: string) => (await client.user.count({ where: { id, disabledAt: { not: null } } })) > 0,
  findLockedUntil: async (username: string) => (await client.user.findUnique({ where: { username }, select: { lockedUntil: true } }))?.lockedUntil ?? null,
  clearFailures: async (username: string) => {
    await client.user.updateMany({ where: { username, failedSignIns: { gt: 0 } }, data: { failedSignIns: 0, lockedUntil: null } });
  },
  /** Counts a wrong password; the `limit`th in a row closes the account, starts the count again and answers true. */
  addFailure: async (username: string, limit: number, lockedUntil: Date): Promise<boolean> => {
    await client.user.updateMany({ where: { username }, data: { failedSignIns: { increment: 1 } } });
    return (await client.user.updateMany({ where: { username, failedSignIns: { gte: limit } }, data: { failedSignIns: 0, lockedUntil } })).count > 0;
  },
});
