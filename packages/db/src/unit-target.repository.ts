import type { Prisma } from './generated/client.ts';

export type UnitTargetRow = { readonly assessmentId: string; readonly unitId: string; readonly measure: string; readonly value: string; readonly version: number; readonly by: string; readonly at: Date };

export const unitTargetRepository = (client: Prisma.TransactionClient) => ({
  findByAssessment: (assessmentId: string): Promise<UnitTargetRow[]> => client.unitTarget.findMany({ where: { assessmentId }, orderBy: [{ unitId: 'asc' }, { measure: 'asc' }] }),
  /** Version 1 is the first. False: somebody else was faster. */
  set: async (row: UnitTargetRow): Promise<boolean> => {
    const { assessmentId, unitId, measure, ...data } = row;
    if (row.version === 1) return (await client.unitTarget.createMany({ data: [row], skipDuplicates: true })).count === 1;
    return (await client.unitTarget.updateMany({ where: { assessmentId, unitId, measure, version: row.version - 1 }, data })).count === 1;
  },
});
