import { cycleStates } from '@siheng/kernel';
import { loadScheme, schemeLibrary } from '@siheng/schemes';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCycleWorld, cycleScheme, type CycleWorld } from '../../test/cycle-world.ts';
import { office } from '../../test/world.ts';
import { createAssessment } from '../assessments/create-assessment.ts';
import type { AppError } from '../errors/app-error.ts';
import { platformActor } from '../policy/actor.ts';
import { publishScheme } from '../schemes/publish-scheme.ts';
import { getCycle } from './get-cycle.ts';
import { recordStep } from './record-step.ts';

let world: CycleWorld;
beforeAll(async () => { world = await createCycleWorld(); });
afterAll(() => world.close());

const county = { id: 'county', path: '/county/' };
const withSteps = schemeLibrary().map(({ id }) => loadScheme(id)).filter((scheme) => (scheme.cycle?.steps ?? []).length > 0);

it.each(withSteps.map((scheme) => [scheme.id, scheme] as const))('%s: each step of its procedure waits for its state and for the steps before it, is proved by a reference, and stands in the year', async (id, { cycle }) => {
  const { deps } = world;
  const { hash } = await publishScheme(deps, { actor: platformActor, org: county, scheme: { ...cycleScheme, id, cycle: { steps: cycle?.steps ?? [], roles: cycle?.roles ?? [] } }, decision: '样例〔2018〕3号' });
  const { id: assessmentId } = await createAssessment(deps, { actor: platformActor, org: county, title: id, schemeHash: hash, asOf: '2018-12-31', state: 'draft', units: [{ unitId: 'east' }] });
  const refusal = (step: string, reference = '会议纪要1号'): Promise<string | null> => recordStep(deps, { actor: office, assessmentId, step, reference }).then(() => null, (error: AppError) => error.code);
  const shown = async (step: string) => (await getCycle(deps, { actor: office, assessmentId })).steps.find((one) => one.id === step);
  const recorded = new Set<string>();
  for (const state of cycleStates) {
    const [before, own] = [(cycle?.steps ?? []).filter((step) => cycleStates.indexOf(step.state) > cycleStates.indexOf(state)), (cycle?.steps ?? []).filter((step) => step.state === state)];
    await deps.db.prisma.assessment.update({ where: { id: assessmentId }, data: { state } });
    const early = own.filter((step) => step.after?.some((first) => !recorded.has(first)));
    for (const step of [...before, ...early]) expect(await refusal(step.id)).toBe('earlier_step_missing');
    for (const step of own) {
      expect(await refusal(step.id, ' ')).toBe('step_reference_missing');
      expect((await shown(step.id))?.done).toBeNull();
      expect(await refusal(step.id)).toBe(null);
      recorded.add(step.id);
      expect(await refusal(step.id)).toBe(step.repeats ? null : 'step_done');
      expect(await shown(step.id)).toMatchObject({ clause: step.clause, done: { reference: '会议纪要1号' }, times: step.repeats ? 2 : 1, mayRecord: step.repeats === true });
    }
  }
  expect(recorded.size).toBe(cycle?.steps?.length);
});
