import { type AssessmentRow, type OrgRow, reportRepository } from '@siheng/db';
import { isoDay } from '../assessments/iso-day.ts';
import { dueDatasets } from '../datasets/due-datasets.ts';
import type { Deps } from '../deps.ts';
import { enabledRegistry } from '../measuring/measure-units.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { datasetName } from '../schemes/measure-names.ts';

/** Datasets that the sheet of a unit needs and that it has not reported for the period. */
export const findUnreported = async (deps: Deps, assessment: AssessmentRow, units: readonly OrgRow[], loaded: LoadedScheme) => {
  const { registry } = await enabledRegistry(deps, assessment.orgId);
  const dueOf = dueDatasets(registry, loaded);
  const reports = await reportRepository(deps.db.prisma).findByUnitsAndPeriod(assessment.orgId, units.map((unit) => unit.id), { from: isoDay(assessment.periodFrom), to: isoDay(assessment.periodTo) });
  const reported = new Set(reports.map((report) => `${report.unitId} ${report.dataset}`));
  return units.flatMap((unit) => [...dueOf(unit)].filter((dataset) => !reported.has(`${unit.id} ${dataset}`)).map((dataset) => ({ unitId: unit.id, unitName: unit.name, dataset, title: datasetName(deps, dataset) })));
};
