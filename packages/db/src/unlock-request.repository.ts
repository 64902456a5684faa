import type { Prisma } from './generated/client.ts';

export type UnlockState = 'open' | 'granted' | 'refused';
export type UnlockRequestRow = {
  readonly id: string;
  readonly assessmentId: string;
  readonly action: string;
  readonly unitId: string | null;
  readonly department: string | null;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly state: UnlockState;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
  readonly until: Date | null;
};

export type UnlockDecision = Pick<UnlockRequestRow, 'id' | 'note' | 'until'> & { readonly state: 'granted' | 'refused'; readonly decidedBy: string; readonly decidedAt: Date };

// Written by this repository only.
const row = ({ state, ...request }: Prisma.UnlockRequestGetPayload<object>): UnlockRequestRow => ({ ...request, state: state as UnlockState });

export const unlockRequestRepository = (client: Prisma.TransactionClient) => ({
  findById: async (id: string): Promise<UnlockRequestRow | null> => {
    const found = await client.unlockRequest.findUnique({ where: { id } });
    return found && row(found);
  },
  /** Open ones first, then the latest. */
  findByAssessment: async (assessmentId: string): Promise<UnlockRequestRow[]> => (await client.unlockRequest.findMany({ where: { assessmentId }, orderBy: [{ decidedAt: { sort: 'desc', nulls: 'first' } }, { requestedAt: 'desc' }], take: 100 })).map(row),
  /** What is open for an action at a moment. */
  findGranted: async (assessmentId: string, action: string, at: Date): Promise<UnlockRequestRow[]> => (await client.unlockRequest.findMany({ where: { assessmentId, action, state: 'granted', until: { gt: at } } })).map(row),
  create: async (request: UnlockRequestRow): Promise<void> => {
    await client.unlockRequest.create({ data: request });
  },
  /** False: somebody decided a moment before. */
  decide: async ({ id, ...decision }: UnlockDecision): Promise<boolean> => (await client.unlockRequest.updateMany({ where: { id, state: 'open' }, data: decision })).count === 1,
});
