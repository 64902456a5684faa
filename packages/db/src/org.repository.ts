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

/** With the last day on which it is a unit; null: until further notice. */
export type OrgWithEnd = OrgRow & { readonly validTo: Date | null };

/** What refers to a unit: as long as there is anything, it stays. */
export type OrgUses = { readonly units: number; readonly facts: number; readonly reports: number; readonly judgements: number; readonly assessments: number; readonly people: number; readonly evidence: number; readonly schemes: number };

const fields = { id: true, code: true, name: true, shortName: true, kind: true, class: true, parentId: true, path: true, residentPopulation: true } as const;
const withEnd = { ...fields, validTo: true } as const;

export type OrgPage = {
  /** Only organisations under one of these paths. */
  readonly paths: readonly string[];
  readonly parentId?: string | undefined;
  readonly query?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly by: 'name' | 'code' | 'class';
  readonly order: 'asc' | 'desc';
};

export const orgRepository = (client: Prisma.TransactionClient) => ({
  findById: (id: string): Promise<OrgRow | null> => client.org.findUnique({ where: { id }, select: fields }),
  findByIds: (ids: readonly string[]): Promise<OrgRow[]> => client.org.findMany({ where: { id: { in: [...ids] } }, select: fields, orderBy: { code: 'asc' } }),
  findWithEnds: (ids: readonly string[]): Promise<OrgWithEnd[]> => client.org.findMany({ where: { id: { in: [...ids] } }, select: withEnd, orderBy: { code: 'asc' } }),
  findPage: async ({ paths, parentId, query, kinds, page, pageSize, by, order }: OrgPage): Promise<{ rows: OrgWithEnd[]; total: number }> => {
    const where: Prisma.OrgWhereInput = {
      OR: paths.map((path) => ({ path: { startsWith: path } })),
      ...(parentId === undefined ? {} : { parentId }),
      ...(kinds === undefined ? {} : { kind: { in: [...kinds] } }),
      ...(query === undefined ? {} : { AND: { OR: [{ name: { contains: query } }, { shortName: { contains: query } }, { code: { startsWith: query } }] } }),
    };
    const [rows, total] = await Promise.all([
      client.org.findMany({ where, select: withEnd, orderBy: [{ [by]: order }, { code: 'asc' }], skip: (page - 1) * pageSize, take: pageSize }),
      client.org.count({ where }),
    ]);
    return { rows, total };
  },
  /** The units directly below an organisation, ended ones too. */
  findChildren: (parentId: string): Promise<OrgWithEnd[]> => client.org.findMany({ where: { parentId }, select: withEnd, orderBy: { code: 'asc' } }),
  findByCodes: (codes: readonly string[]): Promise<OrgRow[]> => client.org.findMany({ where: { code: { in: [...codes] } }, select: fields }),
  change: async (id: string, change: Partial<Pick<OrgWithEnd, 'code' | 'name' | 'shortName' | 'kind' | 'class' | 'residentPopulation' | 'validTo'>>): Promise<void> => {
    await client.org.update({ where: { id }, data: change });
  },
  countUses: async (id: string): Promise<OrgUses> => {
    const [units, facts, reports, judgements, members, own, people, evidence, schemes] = await Promise.all([
      client.org.count({ where: { parentId: id } }), client.fact.count({ where: { unitId: id } }), client.report.count({ where: { unitId: id } }), client.judgement.count({ where: { unitId: id } }),
      client.assessmentUnit.count({ where: { unitId: id } }), client.assessment.count({ where: { orgId: id } }), client.duty.count({ where: { orgId: id } }), client.evidence.count({ where: { unitId: id } }), client.schemeAdoption.count({ where: { orgId: id } }),
    ]);
    return { units, facts, reports, judgements, assessments: members + own, people, evidence, schemes };
  },
  remove: async (id: string): Promise<void> => {
    await client.enabledPlugin.deleteMany({ where: { orgId: id } });
    await client.org.delete({ where: { id } });
  },
  createMany: async (rows: readonly OrgRow[]): Promise<void> => {
    await client.org.createMany({ data: [...rows] });
  },
  findEnabledPlugins: async (orgId: string): Promise<{ pluginId: string; params: unknown }[]> =>
    (await client.enabledPlugin.findMany({ where: { orgId } })).map(({ pluginId, params }) => ({ pluginId, params })),
  enablePlugins: async (orgId: string, pluginIds: readonly string[]): Promise<void> => {
    await client.enabledPlugin.createMany({ data: pluginIds.map((pluginId) => ({ orgId, pluginId })), skipDuplicates: true });
  },
  disablePlugin: async (orgId: string, pluginId: string): Promise<void> => {
    await client.enabledPlugin.deleteMany({ where: { orgId, pluginId } });
  },
});
