import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { listLosses } from '../rectification/list-losses.ts';
import { listRectification } from '../rectification/list-items.ts';
import { moveRectification } from '../rectification/move-item.ts';
import { planRectification } from '../rectification/plan-items.ts';
import { remindRectification } from '../rectification/remind.ts';
import { demoAccounts } from './demo-accounts.ts';
import { demoCounty } from './demo-units.ts';

const shown = 6;
const dayMs = 86_400_000;

const actorOf = (department: string | null): Actor => {
  const account = demoAccounts.find((one) => (department === null ? one.role === 'office-admin' : one.department === department));
  return { userId: account?.userId ?? 'demo-kaohe', name: account?.name ?? '', duties: [{ role: department === null ? 'office-admin' : 'department', orgId: demoCounty.id, orgPath: demoCounty.path, ...(department === null ? {} : { department }) }] };
};

/** A few losses of the first run, at every stage of their repair. */
export const seedRectification = async (deps: Deps, assessmentId: string): Promise<void> => {
  const office = actorOf(null);
  const { rows } = await listLosses(deps, { actor: office, assessmentId });
  const units = new Set<string>();
  const chosen = rows.filter((loss) => loss.departments.length > 0 && !units.has(loss.unitId) && units.add(loss.unitId)).slice(0, shown);
  const dueAt = new Date(deps.clock().getTime() + 60 * dayMs).toISOString().slice(0, 10);
  for (const { unitId, itemId, departments } of chosen) {
    await planRectification(deps, { actor: office, assessmentId, items: [{ unitId, itemId }], departments: departments.slice(0, 2), actions: ['逐件核对失分记录，补齐材料', '明确专人负责，按节点上报'], dueAt, checks: [{ title: '每周检查', every: { value: 1, unit: 'week' } }] });
  }
  const items = (await listRectification(deps, { actor: office, assessmentId, page: 1, pageSize: shown })).rows;
  for (const [stage, { id, departments }] of items.entries()) {
    const lead = actorOf(departments[0] ?? null);
    if (stage >= 1) await moveRectification(deps, { actor: lead, id, do: 'start' });
    if (stage === 1) await remindRectification(deps, { actor: office, id, reason: '请按期上报整改进展' });
    if (stage >= 2) await moveRectification(deps, { actor: lead, id, do: 'claim_done', documents: ['整改情况报告（演示）'] });
    if (stage === 3) await moveRectification(deps, { actor: office, id, do: 'return', reason: '报告未附核对清单' });
    if (stage === 4) await moveRectification(deps, { actor: office, id, do: 'verify', reason: '已抽查三件，材料齐全' });
  }
};
