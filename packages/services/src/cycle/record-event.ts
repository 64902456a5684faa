import { type CycleEventKind, cycleEventRepository, type Prisma } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';

export type NewCycleEvent = {
  readonly assessmentId: string;
  readonly kind: CycleEventKind;
  readonly from: string;
  readonly to?: string;
  readonly reason?: string | null;
  readonly decision?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
};

/** Writes what happened in the year into its history, in the transaction of what happened. Answers the id. */
export const recordEvent = async (deps: Deps, client: Prisma.TransactionClient, actor: Pick<Actor, 'userId'>, { assessmentId, kind, from, to = from, reason = null, decision = null, data = {} }: NewCycleEvent): Promise<string> => {
  const id = deps.newId();
  await cycleEventRepository(client).create({ id, assessmentId, kind, fromState: from, toState: to, by: actor.userId, at: deps.clock(), reason, decision, data });
  return id;
};
