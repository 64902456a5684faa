import { externalResultRepository, orgRepository, rectificationRepository, sqlOfPrisma } from '@siheng/db';
import { lossOf } from '@siheng/kernel';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { createdEvent, plannedPart } from '../rectification/plan-items.ts';
import { readStored } from './external-line.ts';

/** Makes a rectification item of every line that lost points, and of those whose loss a person has to decide. */
export const planExternalResult = async (deps: Deps, { actor, id, dueAt }: { readonly actor: Actor; readonly id: string; readonly dueAt: string }): Promise<{ readonly created: number }> => {
  const result = await externalResultRepository(deps.db.prisma).findById(id);
  const org = result && (await orgRepository(deps.db.prisma).findById(result.orgId));
  if (!result || !org) throw new AppError('not_found', { what: '外部考核结果', id });
  requireDuty(actor, 'rectification.plan', { path: org.path });
  const known = new Set((await rectificationRepository(deps.db.prisma).findByExternalResults([id])).map((item) => item.itemId));
  const items = readStored(result).lines.filter((line) => lossOf(line) !== '0' && !known.has(line.id)).map((line) => ({
    ...plannedPart(deps, { actions: line.actions, departments: line.departments, dueAt, checks: line.checks }), id: deps.newId(), orgId: org.id, assessmentId: null, unitId: null, runId: null, externalResultId: id, itemId: line.id,
    section: line.section, group: line.group || null, title: line.item, full: line.full, got: line.got, lost: lossOf(line), cause: line.cause, state: 'open' as const, createdBy: actor.userId, createdAt: deps.clock(),
  }));
  await deps.db.prisma.$transaction(async (tx) => {
    await rectificationRepository(tx).createMany(items.map((item) => ({ item, event: createdEvent(deps, actor) })));
    await appendAudit(sqlOfPrisma(tx), { at: deps.clock(), actor: actor.userId, action: 'plan-rectification', subject: `external-result ${id}`, data: { items: items.length, dueAt } });
  });
  return { created: items.length };
};
