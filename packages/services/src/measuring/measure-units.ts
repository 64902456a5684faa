import { type AssessmentRow, assessmentRepository, type OrgRow, orgRepository, readScoringSnapshot, type ScoringSnapshot, type SnapshotJudgement, type UnitTargetRow, unitTargetRepository } from '@siheng/db';
import type { Judgement, Measurement, Track, UnitInput } from '@siheng/kernel';
import { measureUnit, type Registry, type StoredFact } from '@siheng/plugin-sdk/registry';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { judgedPlaces } from '../judgements/judged-places.ts';
import { platformMeasurement, platformPrefix } from '../judgements/platform-measure.ts';
import { panelMeasurement, standingOfPanel } from '../panels/panel-value.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { neededMeasures, standardMeasures, trackOfKind } from '../schemes/needed-measures.ts';
import type { StoredInput } from '../scoring/stored-score.ts';
import { deductionsOfUnit, type RunDeduction, runDeductions } from '../superior-deductions/run-deduction.ts';

type ParamsByMetric = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The plugins that the organisation enabled, with what it tuned by full metric id. */
export const enabledRegistry = async (deps: Deps, orgId: string): Promise<{ readonly registry: Registry; readonly params: ParamsByMetric }> => {
  const enabled = await orgRepository(deps.db.prisma).findEnabledPlugins(orgId);
  const params = Object.fromEntries(enabled.flatMap(({ pluginId, params: byMetric }) =>
    typeof byMetric === 'object' && byMetric !== null ? Object.entries(byMetric).map(([metric, values]): [string, Record<string, unknown>] => [`${pluginId}/${metric}`, values]) : []));
  return { registry: deps.registry.enabledFor(new Set(enabled.map((plugin) => plugin.pluginId))), params };
};

const grouped = <T extends { readonly unitId: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> => Map.groupBy(rows, (row) => row.unitId);

const enteredMeasures = (loaded: LoadedScheme, track: Track, judgements: readonly SnapshotJudgement[]): Record<string, Measurement> =>
  Object.fromEntries(judgedPlaces(loaded, track).flatMap((judged): [string, Measurement][] => {
    if (judged.kind !== 'value') return [];
    const judgement = judgements.find((one) => one.kind === 'value' && one.measure === judged.measure);
    return [[judged.measure, judgement ? platformMeasurement(judged.measure, judged.value, judgement.values, judgement.id) : { kind: 'missing', needs: [judged.measure] }]];
  }));

/** Evaluations of panels that have members: the mean of all marks. */
const panelMeasures = (track: Track, unitId: string, { members, ratings }: Pick<ScoringSnapshot, 'members' | 'ratings'>): Record<string, Measurement> =>
  Object.fromEntries((track.composite?.parts ?? []).flatMap(({ of }): [string, Measurement][] => {
    const standing = standingOfPanel(unitId, of, members, ratings);
    return standing === null ? [] : [[of, panelMeasurement(of, standing)]];
  }));

/** Points of judged rules and evaluations of panels: the kernel reads both as judgements. */
const judgedPoints = (judgements: readonly SnapshotJudgement[]): Record<string, Judgement> =>
  Object.fromEntries(judgements.filter((one) => one.kind === 'points' || one.kind === 'rating').map((one) => [one.measure, { values: one.values, evidence: [one.id, ...one.evidence] }]));

type UnitOfYear = OrgRow & { readonly priorRank: number | null; readonly priorGrade: string | null };

const priorOf = ({ priorRank, priorGrade }: UnitOfYear): Pick<UnitInput, 'prior'> =>
  priorRank === null && priorGrade === null ? {} : { prior: { ...(priorRank === null ? {} : { rank: priorRank }), ...(priorGrade === null ? {} : { grade: priorGrade }) } };

const targetsOf = (targets: readonly UnitTargetRow[]): Pick<UnitInput, 'targets'> => (targets.length === 0 ? {} : { targets: Object.fromEntries(targets.map(({ measure, value }) => [measure, value])) });

const superiorOf = (deductions: readonly RunDeduction[], unitId: string): Pick<StoredInput, 'superiorDeductions'> => {
  const own = deductionsOfUnit(deductions, unitId);
  return own.length === 0 ? {} : { superiorDeductions: own };
};

export type MeasuredUnits = { readonly units: readonly UnitOfYear[]; readonly inputs: readonly StoredInput[] };

/** Measures the units of an assessment from what is stored at this moment: the kernel's input, in the order of unit ids. */
export const measureUnits = async (deps: Deps, assessment: AssessmentRow, loaded: LoadedScheme, progress: (done: number, total: number) => void = () => undefined): Promise<MeasuredUnits> => {
  const { registry, params } = await enabledRegistry(deps, assessment.orgId);
  const units = (await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const period = { from: isoDay(assessment.periodFrom), to: isoDay(assessment.periodTo) };
  const metricsOf = new Map(loaded.scheme.tracks.map((track) => [track.id, [...new Set([...neededMeasures(loaded, track), ...standardMeasures(track)])].filter((id) => !id.startsWith(platformPrefix))]));
  const metricIds = [...new Set([...metricsOf.values()].flat())];
  const datasets = [...new Set(metricIds.flatMap((id) => Object.values(registry.metric(id)?.needs ?? {})))];
  const snapshot = await readScoringSnapshot(deps.db.pool, { orgId: assessment.orgId, assessmentId: assessment.id, unitIds: units.map((unit) => unit.id), datasets, ...period });
  const [factsOf, reportsOf, judgementsOf, ratingsOf] = [grouped(snapshot.facts), grouped(snapshot.reports), grouped(snapshot.judgements), grouped(snapshot.ratings)];
  const targets = grouped(await unitTargetRepository(deps.db.prisma).findByAssessment(assessment.id));
  const deductions = runDeductions(snapshot.deductions);
  const inputs: StoredInput[] = [];
  for (const unit of units) {
    const facts = Object.fromEntries([...Map.groupBy(factsOf.get(unit.id) ?? [], (fact) => fact.dataset)].map(([dataset, rows]) => [dataset, rows.map(({ id, row }): StoredFact => ({ ...row, factId: id }))]));
    const reported = new Set((reportsOf.get(unit.id) ?? []).map((report) => report.dataset));
    const judgements = judgementsOf.get(unit.id) ?? [];
    const track = trackOfKind(loaded, unit.kind);
    const measured = measureUnit(registry, { metricIds: metricsOf.get(track?.id ?? '') ?? [], facts, reported: (dataset) => reported.has(dataset), params, period, asOf: isoDay(assessment.asOf), unit: { class: unit.class, residentPopulation: unit.residentPopulation } });
    const panels = track ? panelMeasures(track, unit.id, { members: snapshot.members, ratings: ratingsOf.get(unit.id) ?? [] }) : {};
    inputs.push({
      id: unit.id, kind: unit.kind, group: assessment.orgId, ...(unit.class === null ? {} : { class: unit.class }),
      measures: { ...measured, ...(track ? enteredMeasures(loaded, track, judgements) : {}), ...panels }, judgements: judgedPoints(judgements.filter((one) => !(one.measure in panels))),
      ...priorOf(unit), ...targetsOf(targets.get(unit.id) ?? []),
      ...superiorOf(deductions, unit.id),
    });
    progress(inputs.length, units.length);
    // Other requests are answered between two units.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { units, inputs };
};
