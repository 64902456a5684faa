import { judgementRepository, unitResultRepository } from '@siheng/db';
import type { Item, UnitInput } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { type DescribedJudgement, describeJudgements } from '../judgements/describe-judgement.ts';
import { platformPrefix } from '../judgements/platform-measure.ts';
import { measuresOf } from '../schemes/rule-measures.ts';
import { unpackInput } from '../scoring/stored-score.ts';

const evidenceOf = (input: UnitInput, measure: string): readonly string[] => {
  const measurement = input.measures[measure];
  if (measurement?.kind === 'measured') return measurement.evidence;
  return measurement?.kind === 'events' ? measurement.events.map((event) => event.factId) : [];
};

/** Ids of the judgements that a run had for the rules of an item: those of that time, not of today. */
const judgementIds = (item: Item, input: UnitInput): readonly string[] =>
  item.rules.flatMap((rule) => [
    ...(rule.quantity.kind === 'judged' ? (input.judgements[rule.quantity.of]?.evidence.slice(0, 1) ?? []) : []),
    ...measuresOf(rule).filter((measure) => measure.startsWith(platformPrefix)).flatMap((measure) => evidenceOf(input, measure)),
  ]);

/** What people decided about an item of a unit, as a run knew it. */
export const findItemJudgements = async (deps: Deps, runId: string, unitId: string, item: Item): Promise<readonly DescribedJudgement[]> => {
  const stored = await unitResultRepository(deps.db.prisma).findInputs(runId, unitId);
  if (!stored) return [];
  const ids = [...new Set(judgementIds(item, unpackInput(stored)))];
  const found = new Map((await describeJudgements(deps, await judgementRepository(deps.db.prisma).findByIds(ids))).map((judgement) => [judgement.id, judgement]));
  return ids.flatMap((id) => found.get(id) ?? []);
};
