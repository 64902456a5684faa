import { orgRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';

export const getUnit = async (deps: Deps, input: { readonly actor: Actor; readonly id: string }) => {
  const orgs = orgRepository(deps.db.prisma);
  const unit = await orgs.findById(input.id);
  if (!unit) throw new AppError('not_found', { what: '单位', id: input.id });
  const parent = unit.path.replace(/[^/]+\/$/, '');
  requireDuty(input.actor, 'assessment.read', { path: unit.kind === 'station' ? parent : unit.path });
  const ids = parent.split('/').filter((id) => id !== '');
  const above = new Map((await orgs.findByIds(ids)).map((org) => [org.id, org.name]));
  const { path: _path, ...shown } = unit;
  return { ...shown, ancestors: ids.flatMap((id) => { const name = above.get(id); return name === undefined ? [] : [{ id, name }]; }) };
};
