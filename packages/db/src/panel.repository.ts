import type { Prisma } from './generated/client.ts';

export type PanelMemberRow = Prisma.PanelMemberGetPayload<object>;
export type NewPanelMember = Pick<PanelMemberRow, 'id' | 'assessmentId' | 'measure' | 'userId' | 'addedBy' | 'addedAt'> & { readonly unitIds: readonly string[] };
export type PanelRelease = { readonly id: string; readonly releasedBy: string; readonly releasedAt: Date; readonly releaseReason: string };
export type PanelRatingRow = Prisma.PanelRatingGetPayload<object>;
export type NewPanelRating = Omit<PanelRatingRow, 'current'>;

export const panelRepository = (client: Prisma.TransactionClient) => ({
  /** Who sits on the panels now, in the order in which they were added. */
  findMembers: (assessmentId: string): Promise<PanelMemberRow[]> => client.panelMember.findMany({ where: { assessmentId, releasedAt: null }, orderBy: [{ measure: 'asc' }, { addedAt: 'asc' }, { id: 'asc' }] }),
  findMember: (id: string): Promise<PanelMemberRow | null> => client.panelMember.findUnique({ where: { id } }),
  createMember: async ({ unitIds, ...member }: NewPanelMember): Promise<void> => {
    await client.panelMember.create({ data: { ...member, unitIds: [...unitIds] } });
  },
  /** False: somebody released the person a moment before. */
  release: async ({ id, ...release }: PanelRelease): Promise<boolean> => (await client.panelMember.updateMany({ where: { id, releasedAt: null }, data: release })).count === 1,
  /** The ratings that count. */
  findRatings: (assessmentId: string): Promise<PanelRatingRow[]> => client.panelRating.findMany({ where: { assessmentId, current: true }, orderBy: [{ measure: 'asc' }, { unitId: 'asc' }, { rater: 'asc' }] }),
  findRatingsByIds: (ids: readonly string[]): Promise<PanelRatingRow[]> => client.panelRating.findMany({ where: { id: { in: [...ids] } }, orderBy: [{ rater: 'asc' }] }),
  /** Adds versions and makes them the ones that count. Two pages at once: the unique version number lets one through. */
  createVersions: async (ratings: readonly NewPanelRating[]): Promise<void> => {
    for (const { assessmentId, unitId, measure, rater } of ratings) await client.panelRating.updateMany({ where: { assessmentId, unitId, measure, rater, current: true }, data: { current: false } });
    await client.panelRating.createMany({ data: ratings.map((rating) => ({ ...rating, current: true })) });
  },
});
