import { assessmentRepository, FrozenResult, type ScoringRunRow, type StoredUnitResult, storeRun } from '@siheng/db';
import type { UnitScore } from '@siheng/kernel';
import { proposeConsequences } from '../consequences/propose-consequences.ts';
import { requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { measureUnits } from '../measuring/measure-units.ts';
import { actionStates } from '../policy/action-states.ts';
import { settleObjections } from '../objections/settle-objections.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { hashOf, inputHashOf } from './hash.ts';
import { scoreInputs } from './score-inputs.ts';
import { packInput, packScore, type StoredInput } from './stored-score.ts';
import { toTenThousandths } from './ten-thousandths.ts';

const bitsPerWord = 31;

const unscoredBits = (unit: UnitScore): number[] => {
  const words = Array.from({ length: Math.ceil(unit.items.length / bitsPerWord) }, () => 0);
  for (const [index, item] of unit.items.entries()) {
    const word = Math.floor(index / bitsPerWord);
    if (item.state === 'unscored') words[word] = (words[word] ?? 0) | (1 << (index % bitsPerWord));
  }
  return words;
};

export const storedResult = (unit: UnitScore, input: StoredInput, places: number): StoredUnitResult => ({
  unitId: unit.unit, track: unit.track, rank: unit.rank, groupRank: unit.groupRank, tied: unit.tied, grade: unit.grade, provisional: unit.provisional,
  total: toTenThousandths(unit.total, places), base: toTenThousandths(unit.base), bonus: toTenThousandths(unit.bonus),
  items: unit.items.map((item) => toTenThousandths(item.got)), sections: unit.sections.map((section) => toTenThousandths(section.got)), unscored: unscoredBits(unit),
  trace: packScore(unit), inputs: packInput(input),
});

function* storedResults(scores: readonly UnitScore[], inputs: readonly StoredInput[], places: number): Generator<StoredUnitResult> {
  const inputOf = new Map(inputs.map((input) => [input.id, input]));
  for (const unit of scores) {
    const input = inputOf.get(unit.unit);
    if (input) yield storedResult(unit, input, places);
  }
}

export type ScoringRequest = { readonly assessmentId: string; readonly reason: string; readonly by: string };

/** Measures and scores all units of an assessment from what is stored now, stores the run whole and publishes it. */
export const runScoring = async (deps: Deps, request: ScoringRequest, progress: (done: number, total: number) => void = () => undefined): Promise<ScoringRunRow> => {
  const assessment = await assessmentRepository(deps.db.prisma).findById(request.assessmentId);
  if (!assessment) throw new AppError('not_found', { what: '考核', id: request.assessmentId });
  const startedAt = deps.clock();
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const { inputs } = await measureUnits(deps, assessment, loaded, (done, total) => progress(done, total * 2));
  const scores = scoreInputs(loaded.plan, inputs);
  const { places } = loaded.scheme.rounding;
  const run = { id: deps.newId(), assessmentId: assessment.id, reason: request.reason, schemeHash: loaded.hash, startedBy: request.by, startedAt, finishedAt: deps.clock(), inputHash: inputHashOf(loaded.hash, inputs), resultHash: hashOf(scores) };
  const done = await storeRun(deps.db.pool, run, actionStates['results.score'], storedResults(scores, inputs, places), (count) => progress(inputs.length + count, inputs.length * 2)).catch(async (error: unknown) => {
    if (error instanceof FrozenResult) await requireState(deps, (await assessmentRepository(deps.db.prisma).findById(assessment.id)) ?? assessment, 'results.score');
    throw error;
  });
  const priorRanks = new Map(inputs.map((input) => [input.id, input.prior?.rank ?? null]));
  // The run is stored and published; should the ledger fail, the next run brings it up to date.
  await proposeConsequences(deps, assessment, loaded, done, scores.map((unit) => ({ score: unit, priorRank: priorRanks.get(unit.unit) ?? null }))).catch((error: unknown) => deps.log.error({ err: error, run: done.id }, 'consequences could not be proposed'));
  await settleObjections(deps, assessment, done, places).catch((error: unknown) => deps.log.error({ err: error, run: done.id }, 'objections could not be settled'));
  return done;
};
