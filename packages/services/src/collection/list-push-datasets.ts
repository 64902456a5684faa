import { type ApiKeyRow, assessmentRepository } from '@siheng/db';
import { isPossibleIn } from '../cycle/state-gate.ts';
import { isoDay } from '../assessments/iso-day.ts';
import { fieldsOf } from '../datasets/describe-field.ts';
import type { Deps } from '../deps.ts';

/** What a key may push, and into which assessments. */
export const listPushDatasets = async (deps: Deps, { key }: { readonly key: ApiKeyRow }) => {
  const assessments = (await assessmentRepository(deps.db.prisma).findByOrgs([key.orgId])).filter(({ state }) => isPossibleIn(state, 'facts.import'));
  const members = await Promise.all(assessments.map(async (assessment) => ({
    id: assessment.id, title: assessment.title, from: isoDay(assessment.periodFrom), to: isoDay(assessment.periodTo),
    units: (await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).map(({ id, code, name }) => ({ id, code, name })),
  })));
  const datasets = key.datasets.flatMap((id) => {
    const dataset = deps.registry.dataset(id);
    return dataset ? [{ id, title: dataset.collector.title, key: [...dataset.collector.key], fields: fieldsOf(dataset.collector) }] : [];
  });
  return { expiresAt: key.expiresAt.toISOString(), assessments: members, datasets };
};
