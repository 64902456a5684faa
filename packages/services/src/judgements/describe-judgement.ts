import { type JudgementRow, userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { platformActor } from '../policy/actor.ts';

export type DescribedJudgement = { readonly id: string; readonly measure: string; readonly values: string[]; readonly reason: string; readonly evidence: string[]; readonly author: string; readonly at: string; readonly version: number };

/** Names of the people behind some ids; an unknown id stays as it is. */
export const namesOf = async (deps: Deps, ids: readonly string[]): Promise<(id: string) => string> => {
  const names = await userRepository(deps.db.prisma).findNames([...new Set(ids)]);
  return (id) => (id === platformActor.userId ? platformActor.name : (names.get(id) ?? id));
};

export const describeJudgements = async (deps: Deps, rows: readonly JudgementRow[]): Promise<DescribedJudgement[]> => {
  const name = await namesOf(deps, rows.map((row) => row.author));
  return rows.map((row) => ({ id: row.id, measure: row.measure, values: [...row.values], reason: row.reason, evidence: [...row.evidence], author: name(row.author), at: row.at.toISOString(), version: row.version }));
};
