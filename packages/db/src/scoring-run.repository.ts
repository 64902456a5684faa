import type { Prisma } from './generated/client.ts';

export type ScoringRunRow = {
  readonly id: string;
  readonly assessmentId: string;
  readonly number: number;
  readonly state: string;
  readonly reason: string;
  readonly schemeHash: string;
  readonly inputHash: string | null;
  readonly resultHash: string | null;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
};

const fields = { id: true, assessmentId: true, number: true, state: true, reason: true, schemeHash: true, inputHash: true, resultHash: true, startedBy: true, startedAt: true, finishedAt: true } as const;

export const scoringRunRepository = (client: Prisma.TransactionClient) => ({
  findById: (id: string): Promise<ScoringRunRow | null> => client.scoringRun.findUnique({ where: { id }, select: fields }),
  findByNumber: (assessmentId: string, number: number): Promise<ScoringRunRow | null> => client.scoringRun.findUnique({ where: { assessmentId_number: { assessmentId, number } }, select: fields }),
  findPage: async (assessmentId: string, page: number, pageSize: number, order: 'asc' | 'desc'): Promise<{ rows: ScoringRunRow[]; total: number }> => {
    const [rows, total] = await Promise.all([
      client.scoringRun.findMany({ where: { assessmentId }, select: fields, orderBy: { number: order }, skip: (page - 1) * pageSize, take: pageSize }),
      client.scoringRun.count({ where: { assessmentId } }),
    ]);
    return { rows, total };
  },
});
