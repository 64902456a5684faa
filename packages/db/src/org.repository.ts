import type { Prisma } from './generated/client.ts';

export type OrgRow = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly class: string | null;
  readonly parentId: string | null;
  readonly path: string;
  readonly residentPopulation: number | null;
};

const fields = { id: true, code: true, name: true, shortName: true, kind: true, class: true, parentId: true, path: true, residentPopulation: true } as const;

export type OrgPage = {
  /** Only organisations under one of these paths. */
  readonly paths: readonly string[];
  readonly parentId?: string | undefined;
  readonly query?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly by: 'name' | 'code' | 'class';
  readonly order: 'asc' | 'desc';
};

export const orgRepository = (client: Prisma.TransactionClient) => ({
  findById: (id: string): Promise<OrgRow | null> => client.org.findUnique({ where: { id }, select: fields }),
  findByIds: (ids: readonly string[]): Promise<OrgRow[]> => client.org.findMany({ where: { id: { in: [...ids] } }, select: fields, orderBy: { code: 'asc' } }),
  findPage: async ({ paths, parentId, query, page, pageSize, by, order }: OrgPage): Promise<{ rows: OrgRow[]; total: number }> => {
    const where: Prisma.OrgWhereInput = {
      OR: paths.map((path) => ({ path: { startsWith: path } })),
      ...(parentId === undefined ? {} : { parentId }),
      ...(query === undefined ? {} : { AND: { OR: [{ name: { contains: query } }, { shortName: { contains: query } }, { code: { startsWith: query } }] } }),
    };
    const [rows, total] = await Promise.all([
      client.org.findMany({ where, select: fields, orderBy: [{ [by]: order }, { code: 'asc' }], skip: (page - 1) * pageSize, take: pageSize }),
      client.org.count({ where }),
    ]);
    return { rows, total };
  },
  createMany: async (rows: readonly OrgRow[]): Promise<void> => {
    await client.org.createMany({ data: [...rows] });
  },
  findEnabledPlugins: async (orgId: string): Promise<{ pluginId: string; params: unknown }[]> =>
    (await client.enabledPlugin.findMany({ where: { orgId } })).map(({ pluginId, params }) => ({ pluginId, params })),
  enablePlugins: async (orgId: string, pluginIds: readonly string[]): Promise<void> => {
    await client.enabledPlugin.createMany({ data: pluginIds.map((pluginId) => ({ orgId, pluginId })), skipDuplicates: true });
  },
});
