import { alone, type AssessmentRow, type ConsequenceEntryRow, consequenceEntryRepository, type LedgerChange, type NewConsequenceEntry, type ScoringRunRow, scoringRunRepository, sqlOfPrisma, unitResultRepository } from '@siheng/db';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { platformActor } from '../policy/actor.ts';
import { type LoadedScheme, loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { unpackInput, unpackScore } from '../scoring/stored-score.ts';
import { compareLedger, nothing } from './compare-ledger.ts';
import { findPointValue } from './find-point-value.ts';
import { type Proposal, proposalHash, proposalsOf } from './proposals-of.ts';
import type { Standing } from './say-reason.ts';

type Ledger = { readonly run: Pick<ScoringRunRow, 'id'>; readonly assessmentId: string; readonly newId: () => string; readonly at: Date };

const entryOf = (ledger: Ledger, { score }: Standing, proposal: Proposal, previousId: string | null): NewConsequenceEntry => ({
  ...proposal, id: ledger.newId(), assessmentId: ledger.assessmentId, unitId: score.unit, runId: ledger.run.id, provisional: score.provisional, withdraws: false, hash: proposalHash(proposal), previousId, createdAt: ledger.at,
});

const withdrawalOf = (ledger: Ledger, { score }: Standing, confirmed: ConsequenceEntryRow): NewConsequenceEntry => ({
  id: ledger.newId(), assessmentId: ledger.assessmentId, unitId: score.unit, runId: ledger.run.id, key: confirmed.key, kind: confirmed.kind, effects: confirmed.effects, points: confirmed.points, cny: confirmed.cny, clauses: confirmed.clauses,
  reason: { zh: '最新成绩不再产生此项结果', en: 'the latest result no longer gives this', text: confirmed.reason.text }, money: confirmed.money === null ? null : { principalPercent: confirmed.money.principalPercent },
  provisional: score.provisional, withdraws: true, hash: nothing, previousId: confirmed.id, createdAt: ledger.at,
});

const changeOf = (ledger: Ledger, standings: readonly Standing[], proposals: (standing: Standing) => readonly Proposal[], entries: readonly ConsequenceEntryRow[]): LedgerChange => {
  const [superseded, overtaken, restored, proposed]: [string[], string[], string[], NewConsequenceEntry[]] = [[], [], [], []];
  const ofUnit = Map.groupBy(entries, (entry) => entry.unitId);
  for (const standing of standings) {
    const computed = new Map(proposals(standing).map((proposal) => [proposal.key, proposal]));
    const chains = Map.groupBy(ofUnit.get(standing.score.unit) ?? [], (entry) => entry.key);
    for (const key of new Set([...computed.keys(), ...chains.keys()])) {
      const proposal = computed.get(key);
      const chain = chains.get(key) ?? [];
      const step = compareLedger(chain, proposal ? { hash: proposalHash(proposal), reason: proposal.reason.zh } : null);
      if (step.supersede !== null) superseded.push(step.supersede);
      if (step.mark !== null) (step.mark.overtaken ? overtaken : restored).push(step.mark.id);
      const confirmed = chain.findLast((entry) => entry.state === 'confirmed');
      if (step.propose !== null && proposal) proposed.push(entryOf(ledger, standing, proposal, step.propose.previousId));
      else if (step.propose !== null && confirmed) proposed.push(withdrawalOf(ledger, standing, confirmed));
    }
  }
  return { runId: ledger.run.id, superseded, overtaken, restored, proposed };
};

/** Brings the ledger to a run: proposes what is new, supersedes what the run no longer gives, and leaves every decision as it is. */
export const proposeConsequences = (deps: Deps, assessment: Pick<AssessmentRow, 'id'>, loaded: LoadedScheme, run: Pick<ScoringRunRow, 'id' | 'number'>, standings: readonly Standing[]): Promise<void> =>
  alone(deps.db.direct, `consequences ${assessment.id}`, async () => {
    const cnyPerPoint = (await findPointValue(deps, assessment.id, loaded.scheme))?.cny ?? null;
    const entries = await consequenceEntryRepository(deps.db.prisma).findStanding(assessment.id);
    const ledger = { run, assessmentId: assessment.id, newId: deps.newId, at: deps.clock() };
    const change = changeOf(ledger, standings, (standing) => proposalsOf(loaded, standing, cnyPerPoint), entries);
    if (change.superseded.length + change.overtaken.length + change.restored.length + change.proposed.length === 0) return;
    await deps.db.prisma.$transaction(async (tx) => {
      await consequenceEntryRepository(tx).apply(change);
      if (change.superseded.length + change.proposed.length > 0) await appendAudit(sqlOfPrisma(tx), { at: ledger.at, actor: platformActor.userId, action: 'propose-consequences', subject: `run ${run.id}`, data: { assessment: assessment.id, run: run.number, proposed: change.proposed.length, superseded: change.superseded.length } });
    }, { timeout: 60_000 });
  });

/** The same for the published run as it is stored. */
export const proposeAgain = async (deps: Deps, assessment: Pick<AssessmentRow, 'id' | 'publishedRunId'>): Promise<void> => {
  const run = assessment.publishedRunId === null ? null : await scoringRunRepository(deps.db.prisma).findById(assessment.publishedRunId);
  if (!run) return;
  const results = unitResultRepository(deps.db.prisma);
  const traces = await results.findTraces(run.id);
  const standings = await Promise.all(traces.map(async ({ unitId, trace }): Promise<Standing> => {
    const input = await results.findInputs(run.id, unitId);
    return { score: unpackScore(trace), priorRank: (input && unpackInput(input).prior?.rank) ?? null };
  }));
  await proposeConsequences(deps, assessment, await loadSchemeVersion(deps, run.schemeHash), run, standings);
};
