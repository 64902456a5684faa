import { rectificationRepository, sqlOfPrisma } from '@siheng/db';
import { lossOf } from '@siheng/kernel';
import { loadPlan } from '@siheng/schemes';
import { dayOf } from '../assessments/iso-day.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { createExternalResult, externalResultOfPlan } from '../external-results/create-external-result.ts';
import { platformActor } from '../policy/actor.ts';
import { measureName } from '../schemes/measure-names.ts';
import type { DemoCounty } from './demo-county.ts';
import { demoId } from './demo-id.ts';
import { liveYear, nextGot, type RepairYear } from './repair-year.ts';

/** Takes in both results of the other authority and lives through the year between them: what people did is made up and says so. */
export const seedRepairYear = async (deps: Deps, county: DemoCounty, year: RepairYear): Promise<void> => {
  const plan = loadPlan(year.planId);
  const { org } = county;
  const result = externalResultOfPlan(plan);
  const resultId = demoId('external-result', org.id, plan.id);
  await createExternalResult({ ...deps, newId: () => resultId }, { ...result, actor: platformActor, org });
  const got = nextGot(plan, year);
  const { title, source, rank } = year.next;
  await createExternalResult({ ...deps, newId: () => demoId('external-result', org.id, plan.id, 'next') }, {
    actor: platformActor, org, title, source, rank, authority: result.authority, period: plan.period,
    lines: result.lines.map((line) => ({ ...line, got: got.get(line.id) ?? line.full, cause: got.get(line.id) === line.full ? '' : '演示数据（合成）：原问题尚未整改到位', actions: [], checks: [], text: null, clause: null })),
  });
  const items = plan.items.map((item) => {
    const checks = (item.checks ?? []).map((check) => ({ title: measureName(deps, check.of).zh.replace(/（.*）$/, ''), every: check.every, from: year.plannedOn, to: year.dueAt }));
    const lead = { body: item.departments[0] ?? '', by: county.accounts?.find((account) => account.department === item.departments[0])?.userId ?? 'demo-kaohe' };
    const { state, events } = liveYear(item, year, checks, lead);
    const line = result.lines.find((one) => one.id === item.id);
    return { events, item: {
      id: demoId('rectification', org.id, item.id), orgId: org.id, assessmentId: null, unitId: null, runId: null, externalResultId: resultId, itemId: item.id, section: item.section, group: item.group, title: line?.item ?? item.id,
      full: item.full, got: item.got, lost: lossOf(item), cause: item.cause, actions: item.actions, departments: item.departments, dueAt: dayOf(item.dueAt ?? year.dueAt), checks, state, createdBy: 'demo-kaohe', createdAt: dayOf(year.plannedOn),
    } };
  });
  await deps.db.prisma.$transaction(async (tx) => {
    await rectificationRepository(tx).createLived(items);
    await appendAudit(sqlOfPrisma(tx), { at: deps.clock(), actor: platformActor.userId, action: 'seed-demo-rectification', subject: `external-result ${resultId}`, data: { items: items.length, events: items.reduce((sum, one) => sum + one.events.length, 0), synthetic: true } });
  });
};
