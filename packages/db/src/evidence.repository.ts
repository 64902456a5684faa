import type { Prisma } from './generated/client.ts';

export type EvidenceRow = Prisma.EvidenceGetPayload<object>;
export type EvidenceTarget = { readonly kind: 'fact' | 'judgement'; readonly targetId: string };

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
  createLinks: async (evidenceIds: readonly string[], target: EvidenceTarget): Promise<void> => {
    await client.evidenceLink.createMany({ data: evidenceIds.map((evidenceId) => ({ ...target, evidenceId })), skipDuplicates: true });
  },
  create: async (evidence: EvidenceRow, targets: readonly EvidenceTarget[]): Promise<void> => {
    await client.evidence.create({ data: evidence });
    await client.evidenceLink.createMany({ data: targets.map((target) => ({ ...target, evidenceId: evidence.id })) });
  },
});
