import { evidenceRepository, type JudgementRow, judgementRepository, type Prisma } from '@siheng/db';
import type { Deps } from '../deps.ts';

export type AddJudgement = Pick<JudgementRow, 'assessmentId' | 'unitId' | 'measure' | 'kind' | 'reason' | 'evidence' | 'author'> & {
  /** The new values, made from those that count until now. */
  readonly valuesFrom: (current: readonly string[]) => readonly string[];
};

/** Adds the next version of a judgement within a transaction. Two at once for the same place wait for each other. */
export const addJudgement = async (deps: Pick<Deps, 'clock' | 'newId'>, tx: Prisma.TransactionClient, { valuesFrom, ...input }: AddJudgement): Promise<{ readonly judgement: JudgementRow; readonly before: readonly string[] }> => {
  await tx.$queryRaw`select count(*)::int as locked from (select pg_advisory_xact_lock(hashtextextended(${`${input.assessmentId} ${input.unitId} ${input.measure}`}, 7346))) held`;
  const repository = judgementRepository(tx);
  const [current] = await repository.findVersions(input.assessmentId, input.unitId, input.measure);
  const before = current?.values ?? [];
  const judgement: JudgementRow = { ...input, id: deps.newId(), values: [...valuesFrom(before)], at: deps.clock(), version: (current?.version ?? 0) + 1 };
  await repository.createVersion(judgement);
  await evidenceRepository(tx).createLinks(input.evidence, { kind: 'judgement', targetId: judgement.id });
  return { judgement, before };
};
