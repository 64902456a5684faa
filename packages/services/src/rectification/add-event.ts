import { type NewRectificationEvent, type RectificationItemRow, rectificationRepository, type RectificationStateRow, sqlOfPrisma } from '@siheng/db';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';

/** Stores what was done about an item, with its entry in the audit log; refuses it where somebody else was faster. */
export const addEvent = (deps: Deps, item: RectificationItemRow, state: RectificationStateRow, event: NewRectificationEvent): Promise<void> =>
  deps.db.prisma.$transaction(async (tx) => {
    if (!(await rectificationRepository(tx).addEvent(item, state, event))) throw new AppError('rectification_stale');
    await appendAudit(sqlOfPrisma(tx), { at: event.at, actor: event.by, action: `rectification-${event.do.replace('_', '-')}`, subject: `rectification ${item.id}`, data: { body: event.body, from: item.state, to: state, evidence: event.evidence.map((one) => one.id ?? one.title) } });
  });
