import type { Prisma } from './generated/client.ts';

export type CycleDeadlineRow = { readonly assessmentId: string; readonly state: string; readonly dueAt: Date; readonly version: number; readonly setBy: string; readonly setAt: Date };
export type DepartmentClosingRow = { readonly assessmentId: string; readonly department: string; readonly closed: boolean; readonly version: number; readonly by: string; readonly at: Date; readonly reason: string | null };
export type ProcedureStepRow = { readonly assessmentId: string; readonly step: string; readonly by: string; readonly at: Date; readonly reference: string; readonly note: string | null };

/** Deadlines, departments that closed and steps of the procedure. `version` 1 is the first; false: somebody else was faster. */
export const cyclePlanRepository = (client: Prisma.TransactionClient) => ({
  findDeadlines: (assessmentId: string): Promise<CycleDeadlineRow[]> => client.cycleDeadline.findMany({ where: { assessmentId } }),
  setDeadline: async (row: CycleDeadlineRow): Promise<boolean> => {
    const { assessmentId, state, ...data } = row;
    if (row.version === 1) return (await client.cycleDeadline.createMany({ data: [row], skipDuplicates: true })).count === 1;
    return (await client.cycleDeadline.updateMany({ where: { assessmentId, state, version: row.version - 1 }, data })).count === 1;
  },
  findClosings: (assessmentId: string): Promise<DepartmentClosingRow[]> => client.departmentClosing.findMany({ where: { assessmentId } }),
  setClosing: async (row: DepartmentClosingRow): Promise<boolean> => {
    const { assessmentId, department, ...data } = row;
    if (row.version === 1) return (await client.departmentClosing.createMany({ data: [row], skipDuplicates: true })).count === 1;
    return (await client.departmentClosing.updateMany({ where: { assessmentId, department, version: row.version - 1 }, data })).count === 1;
  },
  findSteps: (assessmentId: string): Promise<ProcedureStepRow[]> => client.procedureStep.findMany({ where: { assessmentId }, orderBy: { at: 'asc' } }),
  addStep: async (row: ProcedureStepRow): Promise<boolean> => (await client.procedureStep.createMany({ data: [row], skipDuplicates: true })).count === 1,
});
