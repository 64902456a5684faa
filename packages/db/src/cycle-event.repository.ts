import type { Prisma } from './generated/client.ts';

export type CycleEventKind = 'advance' | 'reopen' | 'deadline' | 'close-department' | 'reopen-department' | 'step' | 'adjust-scheme' | 'targets' | 'request-unlock' | 'decide-unlock';

/** What happened in the year of an assessment. `data` is what the kind needs: a day, a department, a version. */
export type CycleEventRow = {
  readonly id: string;
  readonly assessmentId: string;
  readonly kind: CycleEventKind;
  readonly fromState: string;
  readonly toState: string;
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly decision: string | null;
  readonly data: Readonly<Record<string, unknown>>;
};

const objectOf = (json: unknown): Readonly<Record<string, unknown>> => (typeof json === 'object' && json !== null ? Object.fromEntries(Object.entries(json)) : {});

// Written by this repository only.
const row = ({ seq: _seq, kind, data, ...event }: Prisma.CycleEventGetPayload<object>): CycleEventRow => ({ ...event, kind: kind as CycleEventKind, data: objectOf(data) });

export const cycleEventRepository = (client: Prisma.TransactionClient) => ({
  create: async ({ data, ...event }: CycleEventRow): Promise<void> => {
    const json: Prisma.InputJsonObject = JSON.parse(JSON.stringify(data));
    await client.cycleEvent.create({ data: { ...event, data: json } });
  },
  /** Latest first. */
  findByAssessment: async (assessmentId: string, limit: number): Promise<CycleEventRow[]> => (await client.cycleEvent.findMany({ where: { assessmentId }, orderBy: { seq: 'desc' }, take: limit })).map(row),
  /** Changes of the state, in their order. */
  findMoves: async (assessmentId: string): Promise<CycleEventRow[]> => (await client.cycleEvent.findMany({ where: { assessmentId, kind: { in: ['advance', 'reopen'] } }, orderBy: { seq: 'asc' } })).map(row),
});
