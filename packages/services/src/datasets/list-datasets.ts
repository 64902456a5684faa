import { assessmentRepository, factRepository, reportRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { enabledRegistry } from '../measuring/measure-units.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { datasetUse } from './dataset-use.ts';
import { dueDatasets } from './due-datasets.ts';
import { fieldsOf } from './describe-field.ts';

/** What the enabled plugins collect, what the scheme of the assessment needs of it, and how far it is reported. */
export const listDatasets = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId);
  const [{ registry }, loaded, members] = await Promise.all([enabledRegistry(deps, org.id), loadSchemeVersion(deps, assessment.schemeHash), assessmentRepository(deps.db.prisma).findUnits(assessmentId)]);
  const unitIds = members.map((unit) => unit.id);
  const [facts, reports] = await Promise.all([
    factRepository(deps.db.pool).countByUnitAndDataset(org.id, unitIds),
    reportRepository(deps.db.prisma).findByUnitsAndPeriod(org.id, unitIds, { from: isoDay(assessment.periodFrom), to: isoDay(assessment.periodTo) }),
  ]);
  const use = datasetUse(registry, loaded);
  const dueOf = dueDatasets(registry, loaded);
  const rows = registry.datasets().map(({ id, plugin, collector }) => {
    const usedBy = use.get(id) ?? [];
    const due = new Set(members.filter((unit) => dueOf(unit).has(id)).map((unit) => unit.id));
    return {
      id, pluginId: plugin.id, pluginTitle: plugin.title, title: collector.title, cadence: collector.cadence, accepts: [...collector.accepts],
      forms: registry.forms().filter((form) => form.dataset === id).map(({ id: formId, form }) => ({ id: formId, title: form.title })),
      fields: fieldsOf(collector),
      usedBy: usedBy.map(({ rule, item }) => ({ rule: rule.id, item: item.id, itemTitle: item.title, text: rule.text })),
      reportedUnits: new Set(reports.filter((report) => report.dataset === id && due.has(report.unitId)).map((report) => report.unitId)).size,
      dueUnits: due.size,
      facts: facts.filter((count) => count.dataset === id).reduce((sum, count) => sum + count.facts, 0),
      templateHref: `/files/templates/${id}.xlsx`,
    };
  });
  return { rows };
};
