import type { Prisma } from './generated/client.ts';

export type EvidenceRow = Prisma.EvidenceGetPayload<object>;
/** What a piece of evidence is for; of a self-assessment the target is `<self-assessment>/<item>`. */
export type EvidenceTarget = { readonly kind: 'fact' | 'judgement' | 'self-assessment' | 'finding' | 'veto' | 'objection'; readonly targetId: string };
export type EvidenceLinkRow = EvidenceTarget & { readonly evidenceId: string };

export type EvidenceFilter = {
  readonly orgId: string;
  /** Only these units. */
  readonly unitIds: readonly string[];
  readonly query?: string | undefined;
  readonly kind?: string | undefined;
  readonly isUsed?: boolean | undefined;
  readonly page: number;
  readonly pageSize: number;
};

const usedIds = async (client: Prisma.TransactionClient, unitIds: readonly string[]): Promise<string[]> =>
  (await client.$queryRaw<{ id: string }[]>`select distinct e.id from evidence e join evidence_link l on l.evidence_id = e.id where e.unit_id = any(${[...unitIds]})`).map(({ id }) => id);

export const evidenceRepository = (client: Prisma.TransactionClient) => ({
  findById: (id: string): Promise<EvidenceRow | null> => client.evidence.findUnique({ where: { id } }),
  findByTargets: async (kind: EvidenceTarget['kind'], targetIds: readonly string[]): Promise<(EvidenceRow & { readonly targetId: string })[]> => {
    const links = await client.evidenceLink.findMany({ where: { kind, targetId: { in: [...targetIds] } } });
    const found = new Map((await client.evidence.findMany({ where: { id: { in: links.map((link) => link.evidenceId) } } })).map((evidence) => [evidence.id, evidence]));
    return links.flatMap((link) => {
      const evidence = found.get(link.evidenceId);
      return evidence ? [{ ...evidence, targetId: link.targetId }] : [];
    });
  },
  findByIds: (ids: readonly string[]): Promise<EvidenceRow[]> => client.evidence.findMany({ where: { id: { in: [...ids] } } }),
  findByUnit: (unitId: string): Promise<EvidenceRow[]> => client.evidence.findMany({ where: { unitId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] }),
  /** The piece of this unit with the same content. */
  findByContent: (unitId: string, sha256: string): Promise<EvidenceRow | null> => client.evidence.findFirst({ where: { unitId, sha256 }, orderBy: { createdAt: 'asc' } }),
  findPage: async ({ orgId, unitIds, query, kind, isUsed, page, pageSize }: EvidenceFilter): Promise<{ readonly rows: EvidenceRow[]; readonly total: number }> => {
    const used = isUsed === undefined ? [] : await usedIds(client, unitIds);
    const where: Prisma.EvidenceWhereInput = {
      orgId, unitId: { in: [...unitIds] },
      ...(kind === undefined ? {} : { kind }),
      ...(query === undefined ? {} : { OR: [{ title: { contains: query, mode: 'insensitive' } }, { fileName: { contains: query, mode: 'insensitive' } }] }),
      ...(isUsed === undefined ? {} : { id: isUsed ? { in: used } : { notIn: used } }),
    };
    const [rows, total] = await Promise.all([client.evidence.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], skip: (page - 1) * pageSize, take: pageSize }), client.evidence.count({ where })]);
    return { rows, total };
  },
  findLinks: async (evidenceIds: readonly string[]): Promise<EvidenceLinkRow[]> => (await client.evidenceLink.findMany({ where: { evidenceId: { in: [...evidenceIds] } } })) as EvidenceLinkRow[],
  createLinks: async (evidenceIds: readonly string[], target: EvidenceTarget): Promise<void> => {
    await client.evidenceLink.createMany({ data: evidenceIds.map((evidenceId) => ({ ...target, evidenceId })), skipDuplicates: true });
  },
  createTargets: async (links: readonly EvidenceLinkRow[]): Promise<void> => {
    await client.evidenceLink.createMany({ data: [...links], skipDuplicates: true });
  },
  /** Exactly these pieces are for the target. */
  replaceLinks: async (evidenceIds: readonly string[], target: EvidenceTarget): Promise<void> => {
    await client.evidenceLink.deleteMany({ where: { ...target, evidenceId: { notIn: [...evidenceIds] } } });
    await client.evidenceLink.createMany({ data: evidenceIds.map((evidenceId) => ({ ...target, evidenceId })), skipDuplicates: true });
  },
  create: async (evidence: EvidenceRow, targets: readonly EvidenceTarget[]): Promise<void> => {
    await client.evidence.create({ data: evidence });
    await client.evidenceLink.createMany({ data: targets.map((target) => ({ ...target, evidenceId: evidence.id })) });
  },
  remove: async (id: string): Promise<void> => {
    await client.evidence.deleteMany({ where: { id } });
  },
});
