import { type NewRectificationEvent, type NewRectificationItem, orgRepository, type RectificationCheckRow, rectificationRepository, sqlOfPrisma } from '@siheng/db';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import { dayOf, isoDay } from '../assessments/iso-day.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { findLosses, publishedRun } from './find-losses.ts';

export type PlanOfItem = { readonly actions: readonly string[]; /** The first leads; empty: the unit itself. */ readonly departments: readonly string[]; readonly dueAt: string; readonly checks: readonly Pick<RectificationCheckRow, 'title' | 'every'>[] };
export type PlanItems = PlanOfItem & { readonly actor: Actor; readonly assessmentId: string; readonly items: readonly { readonly unitId: string; readonly itemId: string }[] };

const words = (texts: readonly string[]): string[] => [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];

/** The part of an item that people decide; refuses a plan without a responsible body or with a day that has passed. */
export const plannedPart = (deps: Deps, plan: PlanOfItem): Pick<NewRectificationItem, 'actions' | 'departments' | 'dueAt' | 'checks'> => {
  const today = isoDay(deps.clock());
  const departments = words(plan.departments);
  if (departments.length === 0) throw new AppError('departments_missing');
  if (plan.dueAt < today) throw new AppError('due_date_passed', { date: plan.dueAt });
  return { actions: words(plan.actions), departments, dueAt: dayOf(plan.dueAt), checks: plan.checks.map((check) => ({ title: check.title, every: check.every, from: today, to: plan.dueAt })) };
};

export const createdEvent = (deps: Deps, actor: Actor): NewRectificationEvent => ({ do: 'create', body: '考核办', by: actor.userId, at: deps.clock(), reason: null, evidence: [], day: null, check: null });

/** Makes rectification items from points lost in the published run: what was lost and why comes from the result, the rest from the plan. */
export const planRectification = async (deps: Deps, input: PlanItems): Promise<{ readonly created: number }> => {
  const { assessment } = await findAssessment(deps, input.actor, input.assessmentId);
  const org = await orgRepository(deps.db.prisma).findById(assessment.orgId);
  requireDuty(input.actor, 'rectification.plan', { path: org?.path ?? '' });
  const latest = await publishedRun(deps, assessment);
  if (!latest) throw new AppError('not_scored_yet', { title: assessment.title });
  const known = new Set((await rectificationRepository(deps.db.prisma).findByAssessment(assessment.id)).map((item) => `${item.unitId} ${item.itemId}`));
  const items: NewRectificationItem[] = [];
  for (const { unitId, itemId } of input.items) {
    const unit = await findAssessedUnit(deps, assessment, unitId);
    const title = latest.loaded.items.get(itemId)?.item.title.zh ?? itemId;
    const loss = (await findLosses(deps, latest, unit)).find((one) => one.itemId === itemId);
    if (!loss) throw new AppError('no_loss', { item: title });
    if (known.has(`${unitId} ${itemId}`)) throw new AppError('rectification_exists', { item: `${unit.name} ${title}` });
    known.add(`${unitId} ${itemId}`);
    const plan = plannedPart(deps, { ...input, departments: input.departments.length === 0 ? [unit.name] : input.departments });
    items.push({
      ...plan, id: deps.newId(), orgId: assessment.orgId, assessmentId: assessment.id, unitId, runId: latest.run.id, externalResultId: null, itemId, section: loss.section, group: null, title: loss.title,
      full: loss.full, got: loss.got, lost: loss.lost, cause: loss.cause, state: 'open', createdBy: input.actor.userId, createdAt: deps.clock(),
    });
  }
  await deps.db.prisma.$transaction(async (tx) => {
    await rectificationRepository(tx).createMany(items.map((item) => ({ item, event: createdEvent(deps, input.actor) })));
    await appendAudit(sqlOfPrisma(tx), { at: deps.clock(), actor: input.actor.userId, action: 'plan-rectification', subject: `assessment ${assessment.id}`, data: { run: latest.run.id, items: items.map(({ id, unitId, itemId }) => ({ id, unitId, itemId })), dueAt: input.dueAt } });
  });
  return { created: items.length };
};
