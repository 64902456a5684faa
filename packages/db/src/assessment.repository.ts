import type { RunSql } from './audit.repository.ts';
import type { Prisma } from './generated/client.ts';
import { type OrgRow, orgRepository } from './org.repository.ts';

const withRun = { scheme: { select: { title: true } } } as const;

export type AssessmentRow = {
  readonly id: string;
  readonly orgId: string;
  readonly title: string;
  readonly periodFrom: Date;
  readonly periodTo: Date;
  readonly asOf: Date;
  readonly state: string;
  readonly schemeHash: string;
  readonly schemeTitle: string;
  readonly pluginVersions: unknown;
  readonly publishedRunId: string | null;
  /** Counts the changes of state. */
  readonly version: number;
};

/** Holds an assessment until the transaction ends: its state cannot move meanwhile. Null: it is not there. */
export const holdAssessment = async (sql: RunSql, id: string): Promise<{ readonly state: string } | null> => (await sql<{ state: string }>('select state from assessment where id = $1 for share', [id]))[0] ?? null;

type Found = Prisma.AssessmentGetPayload<{ include: typeof withRun }>;

const row = ({ scheme, ...assessment }: Found): AssessmentRow => ({ ...assessment, schemeTitle: scheme.title });

export type NewAssessment = Omit<AssessmentRow, 'schemeTitle' | 'publishedRunId' | 'pluginVersions' | 'version'> & { readonly pluginVersions: Readonly<Record<string, string>>; readonly units: readonly { readonly unitId: string; readonly priorRank?: number; readonly priorGrade?: string }[] };

export const assessmentRepository = (client: Prisma.TransactionClient) => ({
  findById: async (id: string): Promise<AssessmentRow | null> => {
    const found = await client.assessment.findUnique({ where: { id }, include: withRun });
    return found && row(found);
  },
  findByOrgs: async (orgIds: readonly string[]): Promise<AssessmentRow[]> =>
    (await client.assessment.findMany({ where: { orgId: { in: [...orgIds] } }, include: withRun, orderBy: [{ periodFrom: 'desc' }, { id: 'asc' }] })).map(row),
  findAll: async (): Promise<AssessmentRow[]> => (await client.assessment.findMany({ include: withRun, orderBy: [{ periodFrom: 'desc' }, { id: 'asc' }] })).map(row),
  countUnits: (assessmentId: string): Promise<number> => client.assessmentUnit.count({ where: { assessmentId } }),
  /** The assessed units with what is known of last year, by region code. */
  findUnits: async (assessmentId: string): Promise<(OrgRow & { readonly priorRank: number | null; readonly priorGrade: string | null })[]> => {
    const members = await client.assessmentUnit.findMany({ where: { assessmentId } });
    const priors = new Map(members.map((member) => [member.unitId, member]));
    return (await orgRepository(client).findByIds([...priors.keys()])).map((org) => ({ ...org, priorRank: priors.get(org.id)?.priorRank ?? null, priorGrade: priors.get(org.id)?.priorGrade ?? null }));
  },
  /** Holds the assessment until the transaction ends: its state cannot move meanwhile. Null: it is not there. */
  hold: async (id: string): Promise<{ readonly state: string; readonly version: number } | null> =>
    (await client.$queryRaw<{ state: string; version: number }[]>`select state, version from assessment where id = ${id} for share`)[0] ?? null,
  /** Holds it for a change of its state: nobody else moves it or changes what its state allows before the transaction ends. */
  holdToMove: async (id: string): Promise<{ readonly state: string; readonly version: number } | null> =>
    (await client.$queryRaw<{ state: string; version: number }[]>`select state, version from assessment where id = ${id} for update`)[0] ?? null,
  /** Moves it to another state or scheme version. False: somebody moved it a moment before. */
  move: async (id: string, expectedVersion: number, change: { readonly state: string; readonly schemeHash?: string }): Promise<boolean> =>
    (await client.assessment.updateMany({ where: { id, version: expectedVersion }, data: { ...change, version: expectedVersion + 1 } })).count === 1,
  hasUnit: async (assessmentId: string, unitId: string): Promise<boolean> => (await client.assessmentUnit.count({ where: { assessmentId, unitId } })) > 0,
  create: async ({ units, ...data }: NewAssessment): Promise<void> => {
    await client.assessment.create({ data: { ...data, units: { create: units.map(({ unitId, priorRank, priorGrade }) => ({ unitId, priorRank: priorRank ?? null, priorGrade: priorGrade ?? null })) } } });
  },
});
