import { assessmentRepository, type OrgRow, reportRepository, scoringRunRepository, type UnitResultRow, unitResultRepository } from '@siheng/db';
import { addExact, compareExact, type UnitScore } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import { enabledRegistry } from '../measuring/measure-units.ts';
import type { Actor } from '../policy/actor.ts';
import { type LoadedScheme, loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { datasetName } from '../schemes/measure-names.ts';
import { measuresOf } from '../schemes/rule-measures.ts';
import { isStale } from '../scoring/is-stale.ts';
import { unpackScore } from '../scoring/stored-score.ts';
import { shownPoints } from '../scoring/ten-thousandths.ts';

const point = 10_000;
const bandWidth = 5;
const topRules = 8;

const meanOf = (values: readonly number[], places: number): string | null =>
  values.length === 0 ? null : shownPoints(Math.round(values.reduce((sum, value) => sum + value, 0) / values.length), places);

/** How many totals lie in each band of five points, without gaps between the lowest and the highest. */
const distributionOf = (totals: readonly number[]) => {
  if (totals.length === 0) return [];
  const bands = totals.map((total) => Math.floor(total / point / bandWidth) * bandWidth);
  const [low, high] = [Math.min(...bands), Math.max(...bands)];
  return Array.from({ length: (high - low) / bandWidth + 1 }, (_, index) => {
    const from = low + index * bandWidth;
    return { from, to: from + bandWidth, count: bands.filter((band) => band === from).length };
  });
};

const lossOf = ({ scheme }: LoadedScheme, results: readonly UnitResultRow[]) =>
  scheme.tracks.flatMap((track) => track.sections.flatMap((section, index) => {
    if (section.kind !== 'scored' || section.fullPoints === null) return [];
    const own = results.filter((result) => result.track === track.id).map((result) => Number(section.fullPoints) * point - (result.sections[index] ?? 0));
    return own.length === 0 ? [] : [{ section: section.id, title: section.title, full: section.fullPoints, lostMean: meanOf(own, 2) ?? '0' }];
  }));

const topLossOf = (loaded: LoadedScheme, scores: readonly UnitScore[]) => {
  const lost = new Map<string, { points: string; units: number }>();
  for (const line of scores.flatMap((score) => score.items.filter((item) => item.kind === 'scored').flatMap((item) => item.lines))) {
    if (line.rule === null || line.kind === 'veto' || line.after === '0') continue;
    const before = lost.get(line.rule) ?? { points: '0', units: 0 };
    lost.set(line.rule, { points: addExact(before.points, line.after), units: before.units + 1 });
  }
  const sorted = [...lost].toSorted(([, a], [, b]) => compareExact(b.points, a.points)).slice(0, topRules);
  return sorted.flatMap(([id, loss]) => {
    const place = loaded.rules.get(id);
    return place ? [{ rule: id, item: place.item.id, itemTitle: place.item.title, text: place.rule.text, ...loss }] : [];
  });
};

/** The first page: how far the assessment is, how the totals lie, where points are lost and what is not reported. */
export const getOverview = async (deps: Deps, input: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { assessment } = await findAssessment(deps, input.actor, input.assessmentId);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const units = await assessmentRepository(deps.db.prisma).findUnits(assessment.id);
  const run = assessment.publishedRunId === null ? null : await scoringRunRepository(deps.db.prisma).findById(assessment.publishedRunId);
  const results = run ? await unitResultRepository(deps.db.prisma).findByRun(run.id) : [];
  const scores = run ? (await unitResultRepository(deps.db.prisma).findTraces(run.id)).map(({ trace }) => unpackScore(trace)) : [];
  const { places } = loaded.scheme.rounding;
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  const place = (result: UnitResultRow | undefined) => (result ? { unitId: result.unitId, unitName: nameOf.get(result.unitId) ?? result.unitId, total: shownPoints(result.total, places), rank: result.rank } : null);
  const by = run ? (await namesOf(deps, [run.startedBy]))(run.startedBy) : '';
  return {
    units: units.length, scored: results.length, provisional: results.filter((result) => result.provisional).length,
    meanTotal: meanOf(results.map((result) => result.total), places), best: place(results[0]), worst: place(results.at(-1)),
    distribution: distributionOf(results.map((result) => result.total)), lossBySection: lossOf(loaded, results), topLossRules: topLossOf(loaded, scores),
    unreported: await unreportedOf(deps, assessment.orgId, { from: isoDay(assessment.periodFrom), to: isoDay(assessment.periodTo) }, units, loaded),
    lastRun: run && { id: run.id, number: run.number, at: (run.finishedAt ?? run.startedAt).toISOString(), by, reason: run.reason },
    stale: await isStale(deps, assessment, run),
  };
};

/** Datasets that the scheme needs and a unit has not reported for the period. */
const unreportedOf = async (deps: Deps, orgId: string, period: { readonly from: string; readonly to: string }, units: readonly OrgRow[], loaded: LoadedScheme) => {
  const { registry } = await enabledRegistry(deps, orgId);
  const needed = [...new Set([...loaded.rules.values()].flatMap(({ rule }) => measuresOf(rule)).flatMap((id) => Object.values(registry.metric(id)?.needs ?? {})))];
  const reports = await reportRepository(deps.db.prisma).findByUnitsAndPeriod(orgId, units.map((unit) => unit.id), period);
  const reported = new Set(reports.map((report) => `${report.unitId} ${report.dataset}`));
  return units.flatMap((unit) => needed.filter((dataset) => !reported.has(`${unit.id} ${dataset}`)).map((dataset) => ({ unitId: unit.id, unitName: unit.name, dataset, title: datasetName(deps, dataset) })));
};
