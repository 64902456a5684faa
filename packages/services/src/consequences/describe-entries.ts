import { type ConsequenceEntryRow, consequenceEntryRepository, type OrgRow, scoringRunRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import { effectName } from './effect-names.ts';

const runNumbers = async (deps: Deps, ids: readonly string[]): Promise<(id: string) => number> => {
  const runs = await Promise.all([...new Set(ids)].map((id) => scoringRunRepository(deps.db.prisma).findById(id)));
  const numbers = new Map(runs.flatMap((run) => (run ? [[run.id, run.number] as const] : [])));
  return (id) => numbers.get(id) ?? 0;
};

const effectOf = ({ effects, points, cny, withdraws }: ConsequenceEntryRow) => ({ effects: effects.map((effect) => ({ id: effect, title: effectName(effect) })), points, cny, withdraws });

/** Entries as people see them: named, with their run and with the entry that each would replace. */
export const describeEntries = async (deps: Deps, entries: readonly ConsequenceEntryRow[], units: readonly Pick<OrgRow, 'id' | 'name'>[]) => {
  const previous = new Map((await consequenceEntryRepository(deps.db.prisma).findByIds(entries.flatMap((entry) => entry.previousId ?? []))).map((entry) => [entry.id, entry]));
  const [name, number] = [
    await namesOf(deps, entries.flatMap((entry) => entry.decidedBy ?? [])),
    await runNumbers(deps, [...entries, ...previous.values()].flatMap((entry) => [entry.runId, ...(entry.overtakenBy === null ? [] : [entry.overtakenBy])])),
  ];
  const unitName = new Map(units.map((unit) => [unit.id, unit.name]));
  return entries.map((entry) => {
    const before = entry.previousId === null ? undefined : previous.get(entry.previousId);
    return {
      ...effectOf(entry), id: entry.id, unitId: entry.unitId, unitName: unitName.get(entry.unitId) ?? entry.unitId, key: entry.key, kind: entry.kind, clauses: [...entry.clauses],
      reason: { zh: entry.reason.zh, en: entry.reason.en }, text: entry.reason.text, money: entry.money && { ...entry.money, staffFen: entry.money.staffFen && [...entry.money.staffFen] },
      provisional: entry.provisional, state: entry.state, run: { id: entry.runId, number: number(entry.runId) },
      overtakenBy: entry.overtakenBy === null ? null : { id: entry.overtakenBy, number: number(entry.overtakenBy) },
      previous: before === undefined ? null : { ...effectOf(before), state: before.state, run: { id: before.runId, number: number(before.runId) } },
      decided: entry.decidedBy === null || entry.decidedAt === null ? null : { by: name(entry.decidedBy), at: entry.decidedAt.toISOString(), decision: entry.decision, note: entry.note },
      createdAt: entry.createdAt.toISOString(),
    };
  });
};
