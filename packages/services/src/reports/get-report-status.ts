import { assessmentRepository, factRepository, reportRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { isPossibleIn } from '../cycle/state-gate.ts';
import { isoDay } from '../assessments/iso-day.ts';
import { dueDatasets } from '../datasets/due-datasets.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../imports/describe-batch.ts';
import { enabledRegistry } from '../measuring/measure-units.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { assessedTracks } from '../schemes/assessed-tracks.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { trackOfKind } from '../schemes/needed-measures.ts';

/** Units × datasets: reported (a batch or a form covers it), nil (零报告), or missing; `due` where the sheet of the unit needs it. */
export const getReportStatus = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId);
  const [{ registry }, loaded, units] = await Promise.all([enabledRegistry(deps, org.id), loadSchemeVersion(deps, assessment.schemeHash), assessmentRepository(deps.db.prisma).findUnits(assessmentId)]);
  const unitIds = units.map((unit) => unit.id);
  const [facts, reports] = await Promise.all([
    factRepository(deps.db.pool).countByUnitAndDataset(org.id, unitIds),
    reportRepository(deps.db.prisma).findByUnitsAndPeriod(org.id, unitIds, { from: isoDay(assessment.periodFrom), to: isoDay(assessment.periodTo) }),
  ]);
  const nameOf = await namesOf(deps, reports.map((report) => report.by));
  const dueOf = dueDatasets(registry, loaded);
  const place = (unitId: string, dataset: string): string => `${unitId} ${dataset}`;
  const factsAt = new Map(facts.map((count) => [place(count.unitId, count.dataset), count.facts]));
  const reportsAt = Map.groupBy(reports, (report) => place(report.unitId, report.dataset));
  const cells = units.flatMap((unit) => registry.datasets().map(({ id }) => {
    const here = reportsAt.get(place(unit.id, id)) ?? [];
    // Rows that came after a nil report say more than it does.
    const report = here.findLast((one) => one.kind !== 'nil') ?? here.at(-1);
    const state = report === undefined ? ('missing' as const) : report.kind === 'nil' ? ('nil' as const) : ('reported' as const);
    return { unitId: unit.id, dataset: id, due: dueOf(unit).has(id), state, by: report ? nameOf(report.by) : null, at: report?.at.toISOString() ?? null, note: report?.note ?? null, facts: factsAt.get(place(unit.id, id)) ?? 0 };
  }));
  return {
    datasets: registry.datasets().map(({ id, collector }) => ({ id, title: collector.title, cadence: collector.cadence, due: units.some((unit) => dueOf(unit).has(id)) })),
    tracks: assessedTracks(loaded, units).map(({ track }) => ({ id: track.id, title: track.title })),
    units: units.map((unit) => ({ id: unit.id, name: unit.name, track: trackOfKind(loaded, unit.kind)?.id ?? '', mayFile: isPossibleIn(assessment.state, 'reports.file-nil') && mayDo(actor, 'reports.file-nil', unit) })),
    cells,
  };
};
