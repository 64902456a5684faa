import type { Prisma } from './generated/client.ts';

export type FindingState = 'entered' | 'verified' | 'dismissed' | 'withdrawn';
type Found = Prisma.FindingGetPayload<object>;
export type FindingRow = Omit<Found, 'seq' | 'evidence' | 'state'> & { readonly evidence: readonly string[]; readonly state: FindingState };
export type NewFinding = Omit<FindingRow, 'state' | 'version' | 'decidedBy' | 'decidedAt' | 'note' | 'judgementId'>;
export type FindingDecision = { readonly state: Exclude<FindingState, 'entered'>; readonly decidedBy: string; readonly decidedAt: Date; readonly note: string | null; readonly judgementId: string | null };

// Written by this repository only.
const row = ({ seq: _seq, evidence, state, ...finding }: Found): FindingRow => ({ ...finding, evidence: evidence as string[], state: state as FindingState });

export const findingRepository = (client: Prisma.TransactionClient) => ({
  findById: async (id: string): Promise<FindingRow | null> => {
    const found = await client.finding.findUnique({ where: { id } });
    return found && row(found);
  },
  /** Latest first. */
  findByAssessment: async (assessmentId: string): Promise<FindingRow[]> => (await client.finding.findMany({ where: { assessmentId }, orderBy: { seq: 'desc' } })).map(row),
  findByJudgements: async (judgementIds: readonly string[]): Promise<FindingRow[]> => (await client.finding.findMany({ where: { judgementId: { in: [...judgementIds] } } })).map(row),
  create: async ({ evidence, ...finding }: NewFinding): Promise<void> => {
    await client.finding.create({ data: { ...finding, evidence: [...evidence], state: 'entered', version: 1 } });
  },
  /** False: somebody decided a moment before. */
  decide: async (id: string, version: number, decision: FindingDecision): Promise<boolean> =>
    (await client.finding.updateMany({ where: { id, version, state: 'entered' }, data: { ...decision, version: { increment: 1 } } })).count === 1,
});
