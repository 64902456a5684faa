import { assessmentRepository, type OrgRow, scoringRunRepository, type UnitResultRow, unitResultRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { type AssessedTrack, assessedTracks } from '../schemes/assessed-tracks.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { isStale } from '../scoring/is-stale.ts';
import { unpackScore } from '../scoring/stored-score.ts';
import { shownPoints } from '../scoring/ten-thousandths.ts';
import { decisiveItems } from './decisive-items.ts';
import { distributionOf, meanOf } from './distribution.ts';
import { lossBySection, topLossRules, untouchedItems } from './losses.ts';
import { findUnreported } from './unreported.ts';

const figuresOf = ({ track, units }: AssessedTrack, results: readonly UnitResultRow[], places: number) => {
  const own = results.filter((result) => result.track === track.id);
  const nameOf = new Map(units.map((unit: OrgRow) => [unit.id, unit.name]));
  const place = (result: UnitResultRow | undefined) => (result ? { unitId: result.unitId, unitName: nameOf.get(result.unitId) ?? result.unitId, total: shownPoints(result.total, places), rank: result.rank } : null);
  return {
    id: track.id, title: track.title, units: units.length, scored: own.length, provisional: own.filter((result) => result.provisional).length,
    meanTotal: meanOf(own.map((result) => result.total), places), best: place(own[0]), worst: place(own.at(-1)),
  };
};

export type GetOverview = { readonly actor: Actor; readonly assessmentId: string; readonly track?: string | undefined };

/** The first page: how far each track is; and of one of them how the totals lie, where points are lost, what decides the ranking and what is not reported. */
export const getOverview = async (deps: Deps, input: GetOverview) => {
  const { assessment } = await findAssessment(deps, input.actor, input.assessmentId);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const units = await assessmentRepository(deps.db.prisma).findUnits(assessment.id);
  const run = assessment.publishedRunId === null ? null : await scoringRunRepository(deps.db.prisma).findById(assessment.publishedRunId);
  const results = run ? await unitResultRepository(deps.db.prisma).findByRun(run.id) : [];
  const { places } = loaded.scheme.rounding;
  const tracks = assessedTracks(loaded, units);
  const chosen = tracks.find(({ track }) => track.id === input.track) ?? tracks[0];
  const own = results.filter((result) => result.track === chosen?.track.id);
  const ids = new Set(own.map((result) => result.unitId));
  const traces = run ? await unitResultRepository(deps.db.prisma).findTraces(run.id) : [];
  const scores = traces.filter(({ unitId }) => ids.has(unitId)).map(({ trace }) => unpackScore(trace));
  const by = run ? (await namesOf(deps, [run.startedBy]))(run.startedBy) : '';
  return {
    tracks: tracks.map((one) => figuresOf(one, results, places)),
    track: chosen?.track.id ?? '',
    distribution: [...distributionOf(own.map((result) => result.total))],
    lossBySection: chosen ? lossBySection(chosen.track, own) : [], topLossRules: topLossRules(loaded, scores),
    decisive: chosen ? decisiveItems(chosen.track, loaded.scheme.options.contentScale !== 'raw', own) : [],
    untouched: chosen ? untouchedItems(chosen.track, scores) : [],
    unreported: await findUnreported(deps, assessment, units, loaded),
    lastRun: run && { id: run.id, number: run.number, at: (run.finishedAt ?? run.startedAt).toISOString(), by, reason: run.reason },
    stale: await isStale(deps, assessment, run),
  };
};
