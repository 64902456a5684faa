import { externalResultRepository, sqlOfPrisma } from '@siheng/db';
import type { RectificationPlan } from '@siheng/kernel';
import { measureCatalogue } from '@siheng/schemes';
import { z } from 'zod';
import { dayOf } from '../assessments/iso-day.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { type ExternalLine, externalLineSchema, type Stated } from './external-line.ts';

export type CreateExternalResult = {
  readonly actor: Actor;
  readonly org: { readonly id: string; readonly path: string };
  readonly title: string;
  readonly authority: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly rank: number | null;
  readonly source: string;
  readonly lines: readonly ExternalLine[];
  readonly stated?: Stated | null;
};

/** Takes in a result that another authority gave, as its document says it. */
export const createExternalResult = async (deps: Deps, { actor, org, title, authority, period, rank, source, lines, stated = null }: CreateExternalResult): Promise<{ readonly id: string }> => {
  requireDuty(actor, 'rectification.plan', { path: org.path });
  if (period.to < period.from) throw new AppError('external_period_invalid', period);
  const parsed = z.array(externalLineSchema).min(1).safeParse(lines);
  if (!parsed.success) throw new AppError('external_lines_invalid', { count: parsed.error.issues.length, problems: parsed.error.issues.map((issue) => issue.path.join('.')) });
  const id = deps.newId();
  await deps.db.prisma.$transaction(async (tx) => {
    await externalResultRepository(tx).create({ id, orgId: org.id, title, authority, periodFrom: dayOf(period.from), periodTo: dayOf(period.to), rank, source, lines: parsed.data, stated, createdBy: actor.userId, createdAt: deps.clock() });
    await appendAudit(sqlOfPrisma(tx), { at: deps.clock(), actor: actor.userId, action: 'create-external-result', subject: `external-result ${id}`, data: { org: org.id, authority, period, rank, lines: parsed.data.length } });
  });
  return { id };
};

/** A plan of the library as the result that it repairs. */
export const externalResultOfPlan = (plan: RectificationPlan): Omit<CreateExternalResult, 'actor' | 'org'> => ({
  title: plan.title.zh, authority: plan.result.authority, period: plan.result.period, rank: plan.result.rank, source: plan.source.document,
  lines: plan.items.map((item) => ({ id: item.id, section: item.section, group: item.group, item: item.text.split(/[（(]/)[0]?.split(/[：:]/).at(-1) ?? item.id, full: item.full, got: item.got, cause: item.cause, actions: item.actions, departments: item.departments, checks: (item.checks ?? []).map(({ of, every }) => ({ title: measureCatalogue().find((measure) => measure.id === of)?.zh ?? of, every })), text: item.text, clause: item.clause })),
  stated: { sections: plan.stated.sections, groups: plan.stated.groups, items: plan.stated.items, clause: plan.stated.clause, responsibilities: plan.responsibilities.map(({ section, groups, stated, departments, clause }) => ({ section, groups, stated, departments, clause })) },
});
