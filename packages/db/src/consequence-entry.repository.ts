import { Prisma } from './generated/client.ts';

export type ConsequenceState = 'proposed' | 'confirmed' | 'rejected' | 'superseded' | 'replaced';

export type ConsequenceReason = { readonly zh: string; readonly en: string; /** The sentence of the scheme. */ readonly text: string };
export type ConsequenceMoney = { readonly principalPercent: string; readonly staffCount?: number; readonly principalFen?: number; readonly staffFen?: readonly number[]; readonly undistributedFen?: number };

export type ConsequenceEntryRow = Omit<Prisma.ConsequenceEntryGetPayload<object>, 'seq' | 'reason' | 'money' | 'state' | 'effects' | 'clauses'> & {
  readonly effects: readonly string[];
  readonly clauses: readonly string[];
  readonly reason: ConsequenceReason;
  readonly money: ConsequenceMoney | null;
  readonly state: ConsequenceState;
};

export type NewConsequenceEntry = Omit<ConsequenceEntryRow, 'state' | 'overtakenBy' | 'decidedBy' | 'decidedAt' | 'decision' | 'note'>;

/** What a run changes in the ledger. */
export type LedgerChange = {
  readonly runId: string;
  readonly superseded: readonly string[];
  /** Decided entries from which the result now differs, and those with which it agrees again. */
  readonly overtaken: readonly string[];
  readonly restored: readonly string[];
  readonly proposed: readonly NewConsequenceEntry[];
};

export type DecidedConsequence = Pick<ConsequenceEntryRow, 'id' | 'previousId' | 'money'> & { readonly state: 'confirmed' | 'rejected'; readonly decidedBy: string; readonly decidedAt: Date; readonly decision: string | null; readonly note: string | null };

export type LedgerPage = { readonly assessmentId: string; readonly unitIds: readonly string[]; readonly state?: ConsequenceState | undefined; readonly page: number; readonly pageSize: number };

// Written by this repository only.
const row = ({ seq: _seq, reason, money, state, ...entry }: Prisma.ConsequenceEntryGetPayload<object>): ConsequenceEntryRow =>
  ({ ...entry, reason: reason as ConsequenceReason, money: money as ConsequenceMoney | null, state: state as ConsequenceState });

const jsonOf = (money: ConsequenceMoney | null): Prisma.InputJsonObject | typeof Prisma.DbNull => (money === null ? Prisma.DbNull : { ...money, ...(money.staffFen === undefined ? {} : { staffFen: [...money.staffFen] }) });

export const consequenceEntryRepository = (client: Prisma.TransactionClient) => ({
  findById: async (id: string): Promise<ConsequenceEntryRow | null> => {
    const found = await client.consequenceEntry.findUnique({ where: { id } });
    return found && row(found);
  },
  findByIds: async (ids: readonly string[]): Promise<ConsequenceEntryRow[]> => (await client.consequenceEntry.findMany({ where: { id: { in: [...ids] } } })).map(row),
  /** Proposals and decisions, oldest first, without what was superseded or replaced. */
  findStanding: async (assessmentId: string): Promise<ConsequenceEntryRow[]> =>
    (await client.consequenceEntry.findMany({ where: { assessmentId, state: { in: ['proposed', 'confirmed', 'rejected'] } }, orderBy: { seq: 'asc' } })).map(row),
  findPage: async ({ assessmentId, unitIds, state, page, pageSize }: LedgerPage): Promise<{ rows: ConsequenceEntryRow[]; total: number }> => {
    const where = { assessmentId, unitId: { in: [...unitIds] }, ...(state === undefined ? {} : { state }) };
    const [rows, total] = await Promise.all([
      client.consequenceEntry.findMany({ where, orderBy: [{ unitId: 'asc' }, { key: 'asc' }, { seq: 'desc' }], skip: (page - 1) * pageSize, take: pageSize }),
      client.consequenceEntry.count({ where }),
    ]);
    return { rows: rows.map(row), total };
  },
  countByState: async (assessmentId: string, unitIds: readonly string[]): Promise<Readonly<Partial<Record<ConsequenceState, number>>>> => {
    const counted = await client.consequenceEntry.groupBy({ by: ['state'], where: { assessmentId, unitId: { in: [...unitIds] } }, _count: { _all: true } });
    return Object.fromEntries(counted.map((group) => [group.state, group._count._all]));
  },
  apply: async ({ runId, superseded, overtaken, restored, proposed }: LedgerChange): Promise<void> => {
    await client.consequenceEntry.updateMany({ where: { id: { in: [...superseded] }, state: 'proposed' }, data: { state: 'superseded', overtakenBy: runId } });
    await client.consequenceEntry.updateMany({ where: { id: { in: [...overtaken] } }, data: { overtakenBy: runId } });
    await client.consequenceEntry.updateMany({ where: { id: { in: [...restored] } }, data: { overtakenBy: null } });
    await client.consequenceEntry.createMany({ data: proposed.map(({ effects, clauses, reason, money, ...entry }) => ({ ...entry, effects: [...effects], clauses: [...clauses], reason: { ...reason }, money: jsonOf(money), state: 'proposed' })) });
  },
  /** False: somebody decided, or a run superseded it, a moment before. */
  decide: async ({ id, previousId, money, ...decided }: DecidedConsequence): Promise<boolean> => {
    const { count } = await client.consequenceEntry.updateMany({ where: { id, state: 'proposed' }, data: { ...decided, money: jsonOf(money) } });
    if (count === 1 && decided.state === 'confirmed' && previousId !== null) await client.consequenceEntry.updateMany({ where: { id: previousId, state: 'confirmed' }, data: { state: 'replaced' } });
    return count === 1;
  },
});
