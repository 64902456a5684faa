import type { Prisma } from './generated/client.ts';

export type SelfAssessmentRow = Prisma.SelfAssessmentGetPayload<object> & { readonly state: 'draft' | 'submitted' | 'returned' };
export type SelfAssessmentPartRow = Prisma.SelfAssessmentPartGetPayload<object>;
export type SelfAssessmentReviewRow = Prisma.SelfAssessmentReviewGetPayload<object> & { readonly verdict: 'accepted' | 'returned' };
export type SelfAssessmentSubmissionRow = Prisma.SelfAssessmentSubmissionGetPayload<object> & { readonly reviews: readonly SelfAssessmentReviewRow[] };

type NewPart = Omit<SelfAssessmentPartRow, 'content'> & { readonly content: object };
type NewSubmission = Omit<Prisma.SelfAssessmentSubmissionGetPayload<object>, 'seq' | 'content'> & { readonly content: object };

const json = (value: object): Prisma.InputJsonObject => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;

export const selfAssessmentRepository = (client: Prisma.TransactionClient) => ({
  findByUnit: async (assessmentId: string, unitId: string): Promise<SelfAssessmentRow | null> => (await client.selfAssessment.findUnique({ where: { assessmentId_unitId: { assessmentId, unitId } } })) as SelfAssessmentRow | null,
  findByAssessment: async (assessmentId: string): Promise<SelfAssessmentRow[]> => (await client.selfAssessment.findMany({ where: { assessmentId } })) as SelfAssessmentRow[],
  /** The row of the unit, begun where there is none; it is held until the transaction ends. */
  hold: async (begin: SelfAssessmentRow): Promise<SelfAssessmentRow> => {
    const { assessmentId, unitId } = begin;
    await client.selfAssessment.createMany({ data: [begin], skipDuplicates: true });
    await client.$queryRaw`select id from self_assessment where assessment_id = ${assessmentId} and unit_id = ${unitId} for update`;
    return (await client.selfAssessment.findUniqueOrThrow({ where: { assessmentId_unitId: { assessmentId, unitId } } })) as SelfAssessmentRow;
  },
  change: async (id: string, change: Pick<SelfAssessmentRow, 'state' | 'version' | 'updatedAt'>): Promise<void> => {
    await client.selfAssessment.update({ where: { id }, data: change });
  },
  findParts: (selfAssessmentId: string): Promise<SelfAssessmentPartRow[]> => client.selfAssessmentPart.findMany({ where: { selfAssessmentId } }),
  savePart: async ({ content, ...part }: NewPart): Promise<void> => {
    const data = { ...part, content: json(content) };
    await client.selfAssessmentPart.upsert({ where: { selfAssessmentId_part: { selfAssessmentId: part.selfAssessmentId, part: part.part } }, create: data, update: data });
  },
  createParts: async (parts: readonly NewPart[]): Promise<void> => {
    await client.selfAssessmentPart.createMany({ data: parts.map(({ content, ...part }) => ({ ...part, content: json(content) })) });
  },
  /** Latest first, with what was said of each in order. */
  findSubmissions: async (selfAssessmentIds: readonly string[]): Promise<SelfAssessmentSubmissionRow[]> =>
    (await client.selfAssessmentSubmission.findMany({ where: { selfAssessmentId: { in: [...selfAssessmentIds] } }, include: { reviews: { orderBy: { at: 'asc' } } }, orderBy: [{ selfAssessmentId: 'asc' }, { number: 'desc' }] })) as SelfAssessmentSubmissionRow[],
  findByKey: async (idempotencyKey: string): Promise<SelfAssessmentSubmissionRow | null> => (await client.selfAssessmentSubmission.findUnique({ where: { idempotencyKey }, include: { reviews: true } })) as SelfAssessmentSubmissionRow | null,
  /** Answers its number among all submissions, for the receipt. */
  createSubmission: async ({ content, ...submission }: NewSubmission): Promise<bigint> => (await client.selfAssessmentSubmission.create({ data: { ...submission, content: json(content) } })).seq,
  createReview: async (review: SelfAssessmentReviewRow): Promise<void> => {
    await client.selfAssessmentReview.create({ data: review });
  },
});
