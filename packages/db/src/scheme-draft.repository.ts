import type { Prisma } from './generated/client.ts';

/** A scheme in the making, without its content. */
export type SchemeDraftRow = {
  readonly id: string;
  readonly orgId: string;
  readonly title: string;
  readonly basedOn: string;
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly adoptedHash: string | null;
  readonly removedAt: Date | null;
};

export type SchemeDraftEditRow = { readonly number: number; readonly session: string; readonly version: number; readonly author: string; readonly startedAt: Date; readonly at: Date };

type Written = { readonly title: string; readonly content: Prisma.InputJsonValue; readonly examples: Prisma.InputJsonValue; readonly by: string; readonly at: Date };

const fields = { id: true, orgId: true, title: true, basedOn: true, version: true, createdBy: true, createdAt: true, changedBy: true, changedAt: true, adoptedHash: true, removedAt: true } as const;
const editFields = { number: true, session: true, version: true, author: true, startedAt: true, at: true } as const;

export const schemeDraftRepository = (client: Prisma.TransactionClient) => ({
  findByOrg: (orgId: string): Promise<SchemeDraftRow[]> => client.schemeDraft.findMany({ where: { orgId, removedAt: null }, select: fields, orderBy: [{ changedAt: 'desc' }, { id: 'asc' }] }),
  findById: (id: string): Promise<(SchemeDraftRow & { readonly content: unknown; readonly examples: unknown }) | null> => client.schemeDraft.findUnique({ where: { id } }),
  create: async ({ id, orgId, basedOn, title, content, by, at }: Omit<Written, 'examples'> & { readonly id: string; readonly orgId: string; readonly basedOn: string }): Promise<void> => {
    await client.schemeDraft.create({ data: { id, orgId, basedOn, title, content, version: 1, createdBy: by, createdAt: at, changedBy: by, changedAt: at } });
  },
  /** Writes over the version that the author saw; false when there is another one by now, or the draft is closed. */
  write: async (id: string, expectedVersion: number, { title, content, examples, by, at }: Written): Promise<boolean> =>
    (await client.schemeDraft.updateMany({ where: { id, version: expectedVersion, adoptedHash: null, removedAt: null }, data: { title, content, examples, version: expectedVersion + 1, changedBy: by, changedAt: at } })).count === 1,
  /** Closes the version that was adopted; false when there is another one by now. */
  close: async (id: string, expectedVersion: number, adoptedHash: string): Promise<boolean> =>
    (await client.schemeDraft.updateMany({ where: { id, version: expectedVersion, adoptedHash: null, removedAt: null }, data: { adoptedHash } })).count === 1,
  setRemoved: async (id: string, removedAt: Date | null): Promise<void> => {
    await client.schemeDraft.update({ where: { id }, data: { removedAt } });
  },
  findLastEdit: (draftId: string): Promise<SchemeDraftEditRow | null> => client.schemeDraftEdit.findFirst({ where: { draftId }, select: editFields, orderBy: { number: 'desc' } }),
  /** The edits, latest first. */
  findEdits: (draftId: string): Promise<SchemeDraftEditRow[]> => client.schemeDraftEdit.findMany({ where: { draftId }, select: editFields, orderBy: { number: 'desc' } }),
  findEdit: (draftId: string, number: number): Promise<(SchemeDraftEditRow & { readonly content: unknown }) | null> => client.schemeDraftEdit.findUnique({ where: { draftId_number: { draftId, number } } }),
  createEdit: async (draftId: string, edit: SchemeDraftEditRow & { readonly content: Prisma.InputJsonValue }): Promise<void> => {
    await client.schemeDraftEdit.create({ data: { draftId, ...edit } });
  },
  continueEdit: async (draftId: string, number: number, edit: { readonly version: number; readonly content: Prisma.InputJsonValue; readonly at: Date }): Promise<void> => {
    await client.schemeDraftEdit.update({ where: { draftId_number: { draftId, number } }, data: edit });
  },
});
