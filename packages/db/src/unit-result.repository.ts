import type { Prisma } from './generated/client.ts';

export type UnitResultRow = {
  readonly runId: string;
  readonly unitId: string;
  readonly track: string;
  readonly total: number;
  readonly base: number;
  readonly bonus: number;
  readonly rank: number;
  readonly groupRank: number;
  readonly tied: number;
  readonly grade: string | null;
  readonly provisional: boolean;
  readonly items: readonly number[];
  readonly sections: readonly number[];
  readonly unscored: readonly number[];
};

/** A result with its trace and its frozen inputs, as they are stored. */
export type WholeUnitResult = UnitResultRow & { readonly trace: Uint8Array; readonly inputs: Uint8Array };

const fields = { runId: true, unitId: true, track: true, total: true, base: true, bonus: true, rank: true, groupRank: true, tied: true, grade: true, provisional: true, items: true, sections: true, unscored: true } as const;

export type LeaguePage = { readonly runId: string; readonly unitIds?: readonly string[] | undefined; readonly by: 'rank' | 'total' | 'base' | 'bonus'; readonly order: 'asc' | 'desc'; readonly skip: number; readonly take: number };

export const unitResultRepository = (client: Prisma.TransactionClient) => ({
  findPage: async ({ runId, unitIds, by, order, skip, take }: LeaguePage): Promise<{ rows: UnitResultRow[]; total: number }> => {
    const where = { runId, ...(unitIds === undefined ? {} : { unitId: { in: [...unitIds] } }) };
    const [rows, total] = await Promise.all([
      client.unitResult.findMany({ where, select: fields, orderBy: [{ [by]: order }, { rank: 'asc' }, { unitId: 'asc' }], skip, take }),
      client.unitResult.count({ where }),
    ]);
    return { rows, total };
  },
  /** Columns of all units of a run, best first, without the trace. */
  findByRun: (runId: string): Promise<UnitResultRow[]> => client.unitResult.findMany({ where: { runId }, select: fields, orderBy: [{ rank: 'asc' }, { unitId: 'asc' }] }),
  findTrace: async (runId: string, unitId: string): Promise<Uint8Array | null> => (await client.unitResult.findUnique({ where: { runId_unitId: { runId, unitId } }, select: { trace: true } }))?.trace ?? null,
  findTraces: (runId: string): Promise<{ unitId: string; trace: Uint8Array }[]> => client.unitResult.findMany({ where: { runId }, select: { unitId: true, trace: true }, orderBy: { unitId: 'asc' } }),
  /** Whole results, in the order of unit ids, after one of them. */
  findWhole: (runId: string, after: string | null, take: number): Promise<WholeUnitResult[]> =>
    client.unitResult.findMany({ where: { runId, ...(after === null ? {} : { unitId: { gt: after } }) }, select: { ...fields, trace: true, inputs: true }, orderBy: { unitId: 'asc' }, take }),
  findInputs: async (runId: string, unitId: string): Promise<Uint8Array | null> => (await client.unitResult.findUnique({ where: { runId_unitId: { runId, unitId } }, select: { inputs: true } }))?.inputs ?? null,
});
