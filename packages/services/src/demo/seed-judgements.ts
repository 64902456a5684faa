import { type JudgementRow, judgementRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { platformPrefix } from '../judgements/platform-measure.ts';
import { demoAccounts } from './demo-accounts.ts';
import { demoId } from './demo-id.ts';
import { type DemoJudgement, demoJudgements, demoOwed } from './demo-judgements.ts';
import { demoStations } from './demo-units.ts';

export type SeededJudgement = { readonly id: string; readonly unitId: string; readonly evidence: 'notice' | 'photo' | undefined; readonly reason: string };

const judgementsOf = (judgement: DemoJudgement, assessmentId: string, at: Date): { readonly row: JudgementRow; readonly evidence: 'notice' | 'photo' | undefined }[] => {
  const author = demoAccounts.find((account) => account.department === judgement.department)?.userId ?? 'demo-kaohe';
  return demoStations.flatMap((unit) => {
    const special = judgement.special[unit.id];
    const decided = special ?? judgement.usual;
    if (!decided || demoOwed[unit.id]?.includes(judgement.measure)) return [];
    const id = demoId('judgement', unit.id, judgement.measure);
    const evidence = special?.evidence === undefined ? [] : [demoId('evidence', id)];
    return [{ row: { id, assessmentId, unitId: unit.id, measure: judgement.measure, kind: judgement.measure.startsWith(platformPrefix) ? 'value' : 'points', values: decided.values, reason: decided.reason, evidence, author, at, version: 1 }, evidence: special?.evidence }];
  });
};

/** Every judged rule of every station, each with its author and reason; a few are still owed. */
export const seedJudgements = async (deps: Deps, assessmentId: string): Promise<readonly SeededJudgement[]> => {
  const seeded = demoJudgements.flatMap((judgement) => judgementsOf(judgement, assessmentId, deps.clock()));
  await judgementRepository(deps.db.prisma).createMany(seeded.map(({ row }) => row));
  return seeded.map(({ row, evidence }) => ({ id: row.id, unitId: row.unitId, reason: row.reason, evidence }));
};
