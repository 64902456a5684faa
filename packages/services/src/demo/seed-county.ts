import { alone, clearOrg, judgementRepository, orgRepository, userRepository } from '@siheng/db';
import type { Scheme } from '@siheng/kernel';
import { loadScheme } from '@siheng/schemes';
import { createAssessment } from '../assessments/create-assessment.ts';
import type { Deps } from '../deps.ts';
import { judgedPlaces } from '../judgements/judged-places.ts';
import { platformActor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { neededMeasures, standardMeasures, trackOfKind } from '../schemes/needed-measures.ts';
import { publishScheme } from '../schemes/publish-scheme.ts';
import { runScoring } from '../scoring/run-scoring.ts';
import { countyState, markCounty } from './county-mark.ts';
import { demoAccounts, isEverywhere } from './demo-accounts.ts';
import type { DemoCounty } from './demo-county.ts';
import { makeJudgements } from './make-judgements.ts';
import { seedPanels } from './seed-panels.ts';
import { seedDataset } from './seed-facts.ts';
import { createAccounts } from './create-accounts.ts';
import { seedRepairYear } from './seed-repair-year.ts';
import { seedState } from './seed-year.ts';

/** Asked between two steps: false stops, and what was begun is cleared and made again at the next start. */
export type GoesOn = () => Promise<boolean>;

class Stopped extends Error {}

const schemeOf = ({ scheme }: DemoCounty): Scheme => (typeof scheme === 'string' ? loadScheme(scheme) : scheme());

const withParameters = (scheme: Scheme, values: DemoCounty['parameters']): Scheme =>
  scheme.parameters === undefined ? scheme : { ...scheme, parameters: scheme.parameters.map((parameter) => ({ ...parameter, value: values[parameter.id] ?? parameter.value })) };

const seedDuties = async (deps: Deps, { org, accounts = [] }: DemoCounty): Promise<void> => {
  await createAccounts(deps, accounts);
  await userRepository(deps.db.prisma).addDuties(demoAccounts.filter(isEverywhere).map(({ userId, role }) => ({ id: `${userId}-duty-${org.id}`, userId, role, orgId: org.id })));
};

/** Datasets that were made, of those that are needed and the result. */
export type CountyStep = (done: number, total: number) => void;

const seedAll = async (deps: Deps, county: DemoCounty, pause: () => Promise<void>, step: CountyStep): Promise<number> => {
  const { org, units } = county;
  const scheme = withParameters(schemeOf(county), county.parameters);
  await orgRepository(deps.db.prisma).createMany([...county.above, org, ...units]);
  const { hash } = await publishScheme(deps, { actor: platformActor, org, scheme, decision: county.decision, plugins: deps.registry.plugins.map((plugin) => plugin.id) });
  const loaded = await loadSchemeVersion(deps, hash);
  await createAssessment(deps, { actor: platformActor, id: county.id, org, title: county.title, schemeHash: hash, asOf: scheme.period.to, units: units.map((unit) => {
    const { rank, grade } = county.prior[unit.id] ?? {};
    return { unitId: unit.id, ...(rank === undefined ? {} : { priorRank: rank }), ...(grade === undefined ? {} : { priorGrade: grade }) };
  }) });
  const needs = new Map(scheme.tracks.map((track) => [track.id, new Set([...neededMeasures(loaded, track), ...standardMeasures(track)].flatMap((id) => Object.values(deps.registry.metric(id)?.needs ?? {})))]));
  const datasets = deps.registry.datasets().flatMap((dataset) => {
    const due = units.filter((unit) => needs.get(trackOfKind(loaded, unit.kind)?.id ?? '')?.has(dataset.id));
    return due.length === 0 ? [] : [{ dataset, due }];
  });
  let facts = 0;
  for (const [index, { dataset, due }] of datasets.entries()) {
    facts += await seedDataset(deps, dataset, { orgId: org.id, assessmentId: county.id, units: due, period: scheme.period, scenario: county.scenario, ranges: county.rows, batch: [county.id] });
    step(index + 1, datasets.length + 1);
    await pause();
  }
  const judgements = units.flatMap((unit) => {
    const track = trackOfKind(loaded, unit.kind);
    return track ? makeJudgements(county, unit, judgedPlaces(loaded, track), deps.clock()) : [];
  });
  await judgementRepository(deps.db.prisma).createMany(judgements);
  await seedPanels(deps, county, loaded);
  await runScoring(deps, { assessmentId: county.id, reason: '演示数据首次计分', by: platformActor.userId });
  if (county.repair) await seedRepairYear(deps, county, county.repair);
  if (county.state) await seedState(deps, county.id, county.state, county.decision);
  await seedDuties(deps, county);
  return facts;
};

/** Makes one county of the demo, if it is not there. Broken off, it is cleared and made again. */
export const seedCounty = (deps: Deps, county: DemoCounty, goesOn: GoesOn = () => Promise.resolve(true), step: CountyStep = () => undefined): Promise<'seeded' | 'there' | 'stopped'> =>
  alone(deps.db.direct, `demo ${county.id}`, async () => {
    const state = await countyState(deps, county);
    if (state === 'seeded') return 'there';
    if (state === 'seeding') await clearOrg(deps.db.pool, county.org.id, [...county.units, county.org, ...county.above].map((org) => org.id));
    await markCounty(deps, county, 'seeding');
    const started = deps.clock().getTime();
    try {
      const facts = await seedAll(deps, county, async () => { if (!(await goesOn())) throw new Stopped(); }, step);
      await markCounty(deps, county, 'seeded');
      deps.log.info({ county: county.id, facts, ms: deps.clock().getTime() - started }, 'demo county made');
      return 'seeded';
    } catch (error) {
      if (error instanceof Stopped) return 'stopped';
      throw error;
    }
  });
