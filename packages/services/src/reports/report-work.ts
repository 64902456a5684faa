import { assessmentRepository, reportRepository } from '@siheng/db';
import { isPossibleIn } from '../cycle/state-gate.ts';
import { isoDay } from '../assessments/iso-day.ts';
import { datasetUse } from '../datasets/dataset-use.ts';
import { enabledRegistry } from '../measuring/measure-units.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import type { WorkItem, WorkSource } from '../my-work/work-item.ts';

/** Datasets that the scheme needs and that the person's own units have not reported for the period. */
export const reportWork: WorkSource = async (deps, { actor, assessments }) => {
  const own = actor.duties.filter((duty) => duty.role === 'station');
  if (own.length === 0) return [];
  const items = await Promise.all(assessments.filter(({ assessment }) => isPossibleIn(assessment.state, 'facts.enter')).map(async ({ assessment, org }): Promise<WorkItem[]> => {
    const units = (await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).filter((unit) => own.some((duty) => unit.path.startsWith(duty.orgPath)));
    if (units.length === 0) return [];
    const [{ registry }, loaded] = await Promise.all([enabledRegistry(deps, org.id), loadSchemeVersion(deps, assessment.schemeHash)]);
    const due = [...datasetUse(registry, loaded).keys()];
    const reports = await reportRepository(deps.db.prisma).findByUnitsAndPeriod(org.id, units.map((unit) => unit.id), { from: isoDay(assessment.periodFrom), to: isoDay(assessment.periodTo) });
    const reported = new Set(reports.map((report) => `${report.unitId} ${report.dataset}`));
    return units.flatMap((unit): WorkItem[] => {
      const count = due.filter((dataset) => !reported.has(`${unit.id} ${dataset}`)).length;
      return count === 0 ? [] : [{ id: `report-datasets ${assessment.id} ${unit.id}`, kind: 'report-datasets', about: { unit: unit.name, count }, count, assessmentId: assessment.id, dueAt: null, urgent: false, link: { path: '/data/reporting', search: { unit: unit.id } } }];
    });
  }));
  return items.flat();
};
