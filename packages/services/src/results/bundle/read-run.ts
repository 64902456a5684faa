import { assessmentRepository, schemeVersionRepository, scoringRunRepository, unitResultRepository, type WholeUnitResult } from '@siheng/db';
import packageFile from '../../../package.json' with { type: 'json' };
import { findAssessment } from '../../assessments/find-assessment.ts';
import { isoDay } from '../../assessments/iso-day.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Actor } from '../../policy/actor.ts';
import { unpackInput, unpackScore } from '../../scoring/stored-score.ts';
import type { FrozenRun } from './frozen-run.ts';

const pageSize = 500;

const wholeResults = async (deps: Deps, runId: string): Promise<readonly WholeUnitResult[]> => {
  // Runs are immutable: what the replica has of one is right. A new one may not have arrived there.
  const isThere = (await scoringRunRepository(deps.db.reports).findById(runId)) !== null;
  const results = unitResultRepository(isThere ? deps.db.reports : deps.db.prisma);
  const rows: WholeUnitResult[] = [];
  for (let page = await results.findWhole(runId, null, pageSize); page.length > 0; page = await results.findWhole(runId, page.at(-1)?.unitId ?? null, pageSize)) rows.push(...page);
  // A database may sort otherwise; the hashes are over this order.
  return rows.toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1));
};

export type ReadRun = { readonly frozen: FrozenRun; readonly rows: readonly WholeUnitResult[] };

/** A stored run, with the columns by which people list it. */
export const readRun = async (deps: Deps, { actor, runId }: { readonly actor: Actor; readonly runId: string }): Promise<ReadRun> => {
  const run = await scoringRunRepository(deps.db.prisma).findById(runId);
  if (!run) throw new AppError('not_found', { what: '计分结果', id: runId });
  const { assessment } = await findAssessment(deps, actor, run.assessmentId);
  const scheme = await schemeVersionRepository(deps.db.prisma).findByHash(run.schemeHash);
  const [rows, units] = await Promise.all([wholeResults(deps, run.id), assessmentRepository(deps.db.prisma).findUnits(assessment.id)]);
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  const frozen: FrozenRun = {
    software: packageFile.version,
    assessment: { id: assessment.id, title: assessment.title, from: isoDay(assessment.periodFrom), to: isoDay(assessment.periodTo), asOf: isoDay(assessment.asOf) },
    run: { id: run.id, number: run.number, startedAt: run.startedAt.toISOString(), schemeHash: run.schemeHash, inputHash: run.inputHash ?? '', resultHash: run.resultHash ?? '' },
    scheme: scheme?.content ?? null,
    units: rows.map((row) => ({ unit: row.unitId, name: nameOf.get(row.unitId) ?? null, input: unpackInput(row.inputs), score: unpackScore(row.trace) })),
  };
  return { frozen, rows };
};
