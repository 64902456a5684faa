import type { Prisma } from './generated/client.ts';

export type VetoState = 'proposed' | 'confirmed' | 'refused' | 'withdrawn' | 'lifted';
type Found = Prisma.VetoProposalGetPayload<object>;
export type VetoProposalRow = Omit<Found, 'seq' | 'evidence' | 'state'> & { readonly evidence: readonly string[]; readonly state: VetoState };
export type NewVetoProposal = Omit<VetoProposalRow, 'state' | 'version' | 'decidedBy' | 'decidedAt' | 'decision' | 'note' | 'judgementId'>;
export type VetoDecision = { readonly state: Exclude<VetoState, 'proposed'>; readonly decidedBy: string; readonly decidedAt: Date; readonly decision: string | null; readonly note: string | null; readonly judgementId: string | null };

// Written by this repository only.
const row = ({ seq: _seq, evidence, state, ...proposal }: Found): VetoProposalRow => ({ ...proposal, evidence: evidence as string[], state: state as VetoState });

export const vetoProposalRepository = (client: Prisma.TransactionClient) => ({
  findById: async (id: string): Promise<VetoProposalRow | null> => {
    const found = await client.vetoProposal.findUnique({ where: { id } });
    return found && row(found);
  },
  /** Latest first. */
  findByAssessment: async (assessmentId: string): Promise<VetoProposalRow[]> => (await client.vetoProposal.findMany({ where: { assessmentId }, orderBy: { seq: 'desc' } })).map(row),
  findByJudgements: async (judgementIds: readonly string[]): Promise<VetoProposalRow[]> => (await client.vetoProposal.findMany({ where: { judgementId: { in: [...judgementIds] } } })).map(row),
  create: async ({ evidence, ...proposal }: NewVetoProposal): Promise<void> => {
    await client.vetoProposal.create({ data: { ...proposal, evidence: [...evidence], state: 'proposed', version: 1 } });
  },
  /** False: somebody decided a moment before. */
  decide: async (id: string, version: number, decision: VetoDecision): Promise<boolean> =>
    (await client.vetoProposal.updateMany({ where: { id, version, state: 'proposed' }, data: { ...decision, version: { increment: 1 } } })).count === 1,
  /** An objection was right: what was confirmed no longer holds. */
  lift: async (assessmentId: string, unitId: string, measure: string, note: string): Promise<void> => {
    await client.vetoProposal.updateMany({ where: { assessmentId, unitId, measure, state: 'confirmed' }, data: { state: 'lifted', note, version: { increment: 1 } } });
  },
});
