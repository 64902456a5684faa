import type { Prisma } from './generated/client.ts';

export type RectificationCheckRow = { readonly title: string; readonly every: { readonly value: number; readonly unit: 'day' | 'week' | 'month' | 'quarter' }; readonly from: string; readonly to: string };
export type RectificationEvidenceRow = { readonly kind: 'evidence' | 'document' | 'run'; readonly id: string | null; readonly title: string };
export type RectificationStateRow = 'open' | 'in_progress' | 'claimed_done' | 'verified' | 'returned';
export type RectificationDoing = 'create' | 'start' | 'claim_done' | 'verify' | 'return' | 'check' | 'reminder' | 'notice' | 'warning';

export type RectificationEventRow = Omit<Prisma.RectificationEventGetPayload<object>, 'do' | 'evidence'> & { readonly do: RectificationDoing; readonly evidence: readonly RectificationEvidenceRow[] };
export type RectificationItemRow = Omit<Prisma.RectificationItemGetPayload<object>, 'state' | 'checks' | 'actions' | 'departments'> & { readonly state: RectificationStateRow; readonly checks: readonly RectificationCheckRow[]; readonly actions: readonly string[]; readonly departments: readonly string[] };
export type NewRectificationEvent = Omit<RectificationEventRow, 'number' | 'itemId'>;
export type NewRectificationItem = Omit<RectificationItemRow, 'version'>;

// Written by this repository only.
const itemRow = ({ state, checks, ...item }: Prisma.RectificationItemGetPayload<object>): RectificationItemRow => ({ ...item, state: state as RectificationStateRow, checks: checks as RectificationCheckRow[] });
const eventRow = ({ do: doing, evidence, ...event }: Prisma.RectificationEventGetPayload<object>): RectificationEventRow => ({ ...event, do: doing as RectificationDoing, evidence: evidence as RectificationEvidenceRow[] });

const eventData = ({ evidence, ...event }: NewRectificationEvent) => ({ ...event, evidence: evidence.map((one) => ({ ...one })) });

export const rectificationRepository = (client: Prisma.TransactionClient) => ({
  findById: async (id: string): Promise<RectificationItemRow | null> => {
    const found = await client.rectificationItem.findUnique({ where: { id } });
    return found && itemRow(found);
  },
  findByAssessment: async (assessmentId: string): Promise<RectificationItemRow[]> => (await client.rectificationItem.findMany({ where: { assessmentId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })).map(itemRow),
  findByExternalResults: async (ids: readonly string[]): Promise<RectificationItemRow[]> =>
    (await client.rectificationItem.findMany({ where: { externalResultId: { in: [...ids] } }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })).map(itemRow),
  findEvents: async (itemIds: readonly string[]): Promise<RectificationEventRow[]> =>
    (await client.rectificationEvent.findMany({ where: { itemId: { in: [...itemIds] } }, orderBy: [{ itemId: 'asc' }, { number: 'asc' }] })).map(eventRow),
  /** Items with all that was done about them. */
  createLived: async (items: readonly { readonly item: NewRectificationItem; readonly events: readonly NewRectificationEvent[] }[]): Promise<void> => {
    await client.rectificationItem.createMany({ data: items.map(({ item, events }) => ({ ...item, actions: [...item.actions], departments: [...item.departments], checks: item.checks.map((check) => ({ ...check })), version: events.length })) });
    await client.rectificationEvent.createMany({ data: items.flatMap(({ item, events }) => events.map((event, index) => ({ ...eventData(event), itemId: item.id, number: index + 1 }))) });
  },
  /** Items, each with its first event. */
  createMany: async (items: readonly { readonly item: NewRectificationItem; readonly event: NewRectificationEvent }[]): Promise<void> => {
    await client.rectificationItem.createMany({ data: items.map(({ item }) => ({ ...item, actions: [...item.actions], departments: [...item.departments], checks: item.checks.map((check) => ({ ...check })), version: 1 })) });
    await client.rectificationEvent.createMany({ data: items.map(({ item, event }) => ({ ...eventData(event), itemId: item.id, number: 1 })) });
  },
  /** Adds an event and moves the item; false: somebody else did so a moment before. */
  addEvent: async (item: Pick<RectificationItemRow, 'id' | 'version'>, state: RectificationStateRow, event: NewRectificationEvent): Promise<boolean> => {
    const { count } = await client.rectificationItem.updateMany({ where: { id: item.id, version: item.version }, data: { state, version: { increment: 1 } } });
    if (count === 1) await client.rectificationEvent.create({ data: { ...eventData(event), itemId: item.id, number: item.version + 1 } });
    return count === 1;
  },
});
