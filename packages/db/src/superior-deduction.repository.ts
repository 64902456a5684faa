import type { Prisma } from './generated/client.ts';

/** A unit that caused a deduction; `share`: decimal text, null for the whole. Only negligence is passed down. */
export type DeductionCause = { readonly unitId: string; readonly share: string | null; readonly negligent: boolean; readonly reason: string };
export type SuperiorDeductionRow = Omit<Prisma.SuperiorDeductionGetPayload<object>, 'causes' | 'evidence'> & { readonly causes: readonly DeductionCause[]; readonly evidence: readonly string[] };
export type NewSuperiorDeduction = Omit<SuperiorDeductionRow, 'undoneBy' | 'undoneAt' | 'undoReason'>;
export type DeductionUndo = { readonly id: string; readonly undoneBy: string; readonly undoneAt: Date; readonly undoReason: string };

// Written by this repository only.
const row = ({ causes, evidence, ...deduction }: Prisma.SuperiorDeductionGetPayload<object>): SuperiorDeductionRow => ({ ...deduction, causes: causes as DeductionCause[], evidence: evidence as string[] });

export const superiorDeductionRepository = (client: Prisma.TransactionClient) => ({
  findById: async (id: string): Promise<SuperiorDeductionRow | null> => {
    const found = await client.superiorDeduction.findUnique({ where: { id } });
    return found && row(found);
  },
  /** All of an assessment, also those that were taken back, latest first. */
  findByAssessment: async (assessmentId: string): Promise<SuperiorDeductionRow[]> => (await client.superiorDeduction.findMany({ where: { assessmentId }, orderBy: [{ date: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }] })).map(row),
  /** Those that count, in a fixed order. */
  findStanding: async (assessmentId: string): Promise<SuperiorDeductionRow[]> => (await client.superiorDeduction.findMany({ where: { assessmentId, undoneAt: null }, orderBy: [{ date: 'asc' }, { id: 'asc' }] })).map(row),
  create: async ({ causes, evidence, ...deduction }: NewSuperiorDeduction): Promise<void> => {
    await client.superiorDeduction.create({ data: { ...deduction, causes: causes.map((cause) => ({ ...cause })), evidence: [...evidence] } });
  },
  /** False: somebody took it back a moment before. */
  undo: async ({ id, ...undo }: DeductionUndo): Promise<boolean> => (await client.superiorDeduction.updateMany({ where: { id, undoneAt: null }, data: undo })).count === 1,
});
