import { orgRepository, type OrgRow, type Prisma } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { RowProblem } from '../imports/row-problem.ts';
import type { Actor } from '../policy/actor.ts';
import { findUpload } from '../uploads/upload-store.ts';
import { findManagedUnit } from './find-managed-unit.ts';
import { type ListedUnit, type PlannedUnit, planUnitList } from './plan-unit-list.ts';
import { readUnitList } from './read-unit-list.ts';

export type UnitListInput = { readonly actor: Actor; readonly parentId: string; readonly uploadId: string };

/** A list compared with what is there now. */
export const planAgainst = async (client: Prisma.TransactionClient, parent: OrgRow, listed: readonly ListedUnit[]) => {
  const orgs = orgRepository(client);
  const owners = await orgs.findByCodes(listed.flatMap(({ unit }) => (unit.code === null ? [] : [unit.code])));
  const siblings = await orgs.findChildren(parent.id);
  return { siblings, ...planUnitList(listed, siblings, new Map(owners.map((org) => [org.code, org]))) };
};

export const countsOf = (planned: readonly PlannedUnit[]) => ({
  new: planned.filter((unit) => unit.status === 'new').length,
  changed: planned.filter((unit) => unit.status === 'changed').length,
  unchanged: planned.filter((unit) => unit.status === 'unchanged').length,
});

const byRow = (a: RowProblem, b: RowProblem): number => (a.row ?? 0) - (b.row ?? 0);

/** What importing a list of units would do, or all that is wrong with it. Nothing is stored. */
export const checkUnitList = async (deps: Deps, { actor, parentId, uploadId }: UnitListInput) => {
  const parent = await findManagedUnit(deps, actor, parentId);
  const upload = await findUpload(deps, actor, uploadId);
  const { listed, rows, problems } = await readUnitList(upload.path);
  const { planned, problems: conflicts } = await planAgainst(deps.db.prisma, parent, listed);
  return { fileName: upload.fileName, rows, problems: [...problems, ...conflicts].toSorted(byRow), ...countsOf(planned), units: planned.map(({ row, status, unit }) => ({ row, status, ...unit })) };
};
