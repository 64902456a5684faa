import type { Prisma } from './generated/client.ts';

export type ObjectionState = 'submitted' | 'accepted' | 'refused' | 'withdrawn';
export type ObjectionKind = 'line' | 'veto' | 'grade';
type Said = { readonly zh: string; readonly en: string };
/** What was objected to, as it stood. */
export type ContestedRow = { readonly itemTitle: Said; readonly text: Said; readonly clause: string; readonly points: string | null; readonly evidence: readonly string[]; readonly got: string | null; readonly total: string; readonly rank: number };
export type CorrectionRow =
  | { readonly kind: 'judgement'; readonly measure: string; readonly judgementId: string; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly kind: 'fact'; readonly dataset: string; readonly factId: string; readonly batchId: string; readonly before: Readonly<Record<string, unknown>>; readonly after: Readonly<Record<string, unknown>> | null };

type Found = Prisma.ObjectionGetPayload<object>;
export type ObjectionRow = Omit<Found, 'seq' | 'evidence' | 'state' | 'kind' | 'contested' | 'correction'> & {
  readonly evidence: readonly string[]; readonly state: ObjectionState; readonly kind: ObjectionKind; readonly contested: ContestedRow; readonly correction: readonly CorrectionRow[] | null;
};
export type NewObjection = Omit<ObjectionRow, 'state' | 'version' | 'decidedBy' | 'decidedAt' | 'reason' | 'correction' | 'runBefore' | 'runAfter'>;
export type ObjectionDoing = 'submit' | 'withdraw' | 'refuse' | 'accept' | 'rescore';
export type ObjectionEventRow = Omit<Prisma.ObjectionEventGetPayload<object>, 'do'> & { readonly do: ObjectionDoing };
export type ObjectionDecision = { readonly state: 'accepted' | 'refused' | 'withdrawn'; readonly decidedBy: string; readonly decidedAt: Date; readonly reason: string; readonly correction?: readonly CorrectionRow[]; readonly runBefore?: string };

// Written by this repository only.
const row = ({ seq: _seq, evidence, state, kind, contested, correction, ...objection }: Found): ObjectionRow =>
  ({ ...objection, evidence: evidence as string[], state: state as ObjectionState, kind: kind as ObjectionKind, contested: contested as unknown as ContestedRow, correction: correction as unknown as CorrectionRow[] | null });

const json = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;

export const objectionRepository = (client: Prisma.TransactionClient) => ({
  findById: async (id: string): Promise<ObjectionRow | null> => {
    const found = await client.objection.findUnique({ where: { id } });
    return found && row(found);
  },
  /** Latest first. */
  findByAssessment: async (assessmentId: string): Promise<ObjectionRow[]> => (await client.objection.findMany({ where: { assessmentId }, orderBy: { seq: 'desc' } })).map(row),
  findEvents: async (objectionId: string): Promise<ObjectionEventRow[]> =>
    (await client.objectionEvent.findMany({ where: { objectionId }, orderBy: { number: 'asc' } })).map((event) => ({ ...event, do: event.do as ObjectionDoing })),
  create: async ({ evidence, contested, ...objection }: NewObjection): Promise<void> => {
    await client.objection.create({ data: { ...objection, evidence: [...evidence], contested: json(contested), state: 'submitted', version: 1, events: { create: { number: 1, do: 'submit', by: objection.submittedBy, at: objection.submittedAt, reason: objection.grounds } } } });
  },
  /** False: somebody decided, or the unit withdrew it, a moment before. */
  decide: async ({ id, version }: Pick<ObjectionRow, 'id' | 'version'>, { correction, ...decision }: ObjectionDecision): Promise<boolean> => {
    const { count } = await client.objection.updateMany({ where: { id, version, state: 'submitted' }, data: { ...decision, ...(correction === undefined ? {} : { correction: json(correction) }), version: { increment: 1 } } });
    const doing: ObjectionDoing = decision.state === 'accepted' ? 'accept' : decision.state === 'refused' ? 'refuse' : 'withdraw';
    if (count === 1) await client.objectionEvent.create({ data: { objectionId: id, number: version + 1, do: doing, by: decision.decidedBy, at: decision.decidedAt, reason: decision.reason, data: correction === undefined ? {} : { correction: json(correction) } } });
    return count === 1;
  },
  /** Accepted ones whose correction no run has scored yet. */
  findUnscored: async (assessmentId: string, before: Date): Promise<ObjectionRow[]> =>
    (await client.objection.findMany({ where: { assessmentId, state: 'accepted', runAfter: null, decidedAt: { lte: before } }, orderBy: { seq: 'asc' } })).map(row),
  /** False: another run was there first. */
  rescored: async ({ id, version }: Pick<ObjectionRow, 'id' | 'version'>, runAfter: string, by: string, at: Date): Promise<boolean> => {
    const { count } = await client.objection.updateMany({ where: { id, version, runAfter: null }, data: { runAfter, version: { increment: 1 } } });
    if (count === 1) await client.objectionEvent.create({ data: { objectionId: id, number: version + 1, do: 'rescore', by, at, data: { run: runAfter } } });
    return count === 1;
  },
});
