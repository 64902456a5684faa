import type { Prisma } from './generated/client.ts';

export type JudgementRow = {
  readonly id: string;
  readonly assessmentId: string;
  readonly unitId: string;
  readonly measure: string;
  readonly kind: 'points' | 'value' | 'rating';
  readonly values: readonly string[];
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly author: string;
  readonly at: Date;
  readonly version: number;
};

const texts = (json: unknown): string[] => (Array.isArray(json) ? json.filter((value) => typeof value === 'string') : []);

const row = (found: Prisma.JudgementGetPayload<object>): JudgementRow => ({
  id: found.id, assessmentId: found.assessmentId, unitId: found.unitId, measure: found.measure, kind: found.kind === 'value' || found.kind === 'rating' ? found.kind : 'points',
  values: texts(found.values), reason: found.reason, evidence: texts(found.evidence), author: found.author, at: found.at, version: found.version,
});

const latestFirst = { version: 'desc' } as const;

export const judgementRepository = (client: Prisma.TransactionClient) => ({
  /** The judgements that count, in a fixed order. */
  findCurrent: async (assessmentId: string, unitId?: string): Promise<JudgementRow[]> =>
    (await client.judgement.findMany({ where: { assessmentId, current: true, ...(unitId === undefined ? {} : { unitId }) }, orderBy: [{ unitId: 'asc' }, { measure: 'asc' }] })).map(row),
  findVersions: async (assessmentId: string, unitId: string, measure: string): Promise<JudgementRow[]> =>
    (await client.judgement.findMany({ where: { assessmentId, unitId, measure }, orderBy: latestFirst })).map(row),
  findByIds: async (ids: readonly string[]): Promise<JudgementRow[]> => (await client.judgement.findMany({ where: { id: { in: [...ids] } } })).map(row),
  /** Adds a version and makes it the one that counts. Two people at once: the unique version number lets one through. */
  createVersion: async ({ values, evidence, ...judgement }: JudgementRow): Promise<void> => {
    await client.judgement.updateMany({ where: { assessmentId: judgement.assessmentId, unitId: judgement.unitId, measure: judgement.measure, current: true }, data: { current: false } });
    await client.judgement.create({ data: { ...judgement, values: [...values], evidence: [...evidence], current: true } });
  },
  createMany: async (rows: readonly JudgementRow[]): Promise<void> => {
    await client.judgement.createMany({ data: rows.map(({ values, evidence, ...judgement }) => ({ ...judgement, values: [...values], evidence: [...evidence], current: true })) });
  },
});
