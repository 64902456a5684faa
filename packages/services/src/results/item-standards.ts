import { unitResultRepository } from '@siheng/db';
import { checkStandard, type Item, type UnitInput } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import type { Sayer } from '../schemes/naming.ts';
import { unpackInput } from '../scoring/stored-score.ts';

/** How the unit stands to the targets of an item, by what the run had measured; null: the run measured nothing of it. */
export const findItemStandards = async (deps: Deps, { runId, unitId, item, sayer }: { readonly runId: string; readonly unitId: string; readonly item: Item; readonly sayer: Sayer }) => {
  const stored = item.standards.some(({ tests }) => tests.length > 0) ? await unitResultRepository(deps.db.prisma).findInputs(runId, unitId) : null;
  const input: UnitInput | null = stored && unpackInput(stored);
  return item.standards.flatMap(({ clause, tests }) => (input === null ? [] : tests.map((test) => {
    const { state, value, baseline, evidence } = checkStandard(test, input);
    return { clause, measure: test.of, said: sayer.test(test), state, value, baseline, records: evidence.length };
  })));
};
