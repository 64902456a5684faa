import { alone, assessmentRepository, clearTables, orgRepository, userRepository } from '@siheng/db';
import { loadScheme } from '@siheng/schemes';
import { createAssessment } from '../assessments/create-assessment.ts';
import type { Deps } from '../deps.ts';
import { platformActor } from '../policy/actor.ts';
import { publishScheme } from '../schemes/publish-scheme.ts';
import { measuresOf } from '../schemes/rule-measures.ts';
import { rulePlaces } from '../schemes/scheme-parts.ts';
import { runScoring } from '../scoring/run-scoring.ts';
import { createAccounts } from './create-accounts.ts';
import { demoAccounts } from './demo-accounts.ts';
import { demoState, markDemo } from './demo-mark.ts';
import { demoScenario } from './demo-scenario.ts';
import { demoCounty, demoOrgs, demoStations } from './demo-units.ts';
import { seedEvidence } from './seed-evidence.ts';
import { seedDataset } from './seed-facts.ts';
import { seedJudgements } from './seed-judgements.ts';
import { seedRectification } from './seed-rectification.ts';
import { seedSelfAssessments } from './seed-self-assessments.ts';
import { seedYear } from './seed-year.ts';

/** `there`: it was seeded before. `not-empty`: somebody else's data are here, nothing was done. */
export type SeedOutcome = { readonly outcome: 'seeded' | 'there' | 'not-empty'; readonly facts: number };

const schemeId = 'wujin-2018';
export const demoAssessmentId = 'wujin-2018';

const seedAll = async (deps: Deps, progress: (done: number, total: number) => void): Promise<number> => {
  const scheme = loadScheme(schemeId);
  const metrics = [...new Set(rulePlaces(scheme).flatMap((place) => measuresOf(place.rule)))].flatMap((id) => deps.registry.metric(id) ?? []);
  const datasets = deps.registry.datasets().filter(({ id }) => metrics.some((metric) => Object.values(metric.needs).includes(id)));
  const orgs = orgRepository(deps.db.prisma);
  await orgs.createMany(demoOrgs);
  await orgs.enablePlugins(demoCounty.id, [...new Set(metrics.map((metric) => metric.plugin.id))]);
  await createAccounts(deps, demoAccounts);
  const { hash } = await publishScheme(deps, { actor: platformActor, org: demoCounty, scheme, decision: '常武司字〔2018〕48号，局长办公会议讨论通过' });
  const { id } = await createAssessment(deps, { actor: platformActor, id: demoAssessmentId, org: demoCounty, title: '2018年度基层司法行政绩效考核', schemeHash: hash, asOf: scheme.period.to, state: 'draft', units: demoStations.map((unit) => ({ unitId: unit.id })) });
  await seedYear(deps, id);
  let facts = 0;
  for (const [index, dataset] of datasets.entries()) {
    facts += await seedDataset(deps, dataset, { orgId: demoCounty.id, assessmentId: id, units: demoStations, period: scheme.period, scenario: demoScenario, batch: [] });
    progress(index + 1, datasets.length + 1);
  }
  await seedEvidence(deps, await seedJudgements(deps, id));
  await runScoring(deps, { assessmentId: id, reason: '演示数据首次计分', by: platformActor.userId });
  await seedSelfAssessments(deps, id);
  await seedRectification(deps, id);
  progress(datasets.length + 1, datasets.length + 1);
  return facts;
};

/** Fills an empty installation with the demo. Broken off, it starts again from nothing; done, it does nothing. */
export const seedDemo = (deps: Deps, progress: (done: number, total: number) => void = () => undefined): Promise<SeedOutcome> =>
  alone(deps.db.direct, 'demo', async () => {
    const state = await demoState(deps);
    if (state === 'seeded') {
      await createAccounts(deps, demoAccounts);
      return { outcome: 'there', facts: 0 };
    }
    const isForeign = state === 'none' && ((await userRepository(deps.db.prisma).count()) > 0 || (await assessmentRepository(deps.db.prisma).findAll()).length > 0);
    if (isForeign) return { outcome: 'not-empty', facts: 0 };
    await markDemo(deps, 'seeding');
    if (state === 'seeding') await clearTables(deps.db.pool);
    const started = deps.clock().getTime();
    const facts = await seedAll(deps, progress);
    await markDemo(deps, 'seeded');
    deps.log.info({ facts, ms: deps.clock().getTime() - started }, 'demo seeded');
    return { outcome: 'seeded', facts };
  });
