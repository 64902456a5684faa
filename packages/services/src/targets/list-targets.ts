import { assessmentRepository, unitTargetRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { isPossibleIn } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { measureName } from '../schemes/measure-names.ts';
import { trackOfKind } from '../schemes/needed-measures.ts';
import { targetMeasures } from './target-measures.ts';

/** The targets that the scheme asks for, unit by unit, with what is set. */
export const listTargets = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId, 'cycle.read');
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const set = new Map((await unitTargetRepository(deps.db.prisma).findByAssessment(assessment.id)).map((target) => [`${target.unitId} ${target.measure}`, target]));
  const units = (await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).filter((unit) => mayDo(actor, 'facts.read', { path: unit.path }));
  const rows = units.flatMap((unit) => {
    const track = trackOfKind(loaded, unit.kind);
    return (track ? targetMeasures(track) : []).map((measure) => {
      const target = set.get(`${unit.id} ${measure}`);
      return { unitId: unit.id, unitName: unit.name, measure, title: measureName(deps, measure), value: target?.value ?? null, version: target?.version ?? 0 };
    });
  });
  return { rows, total: rows.length, mayEnter: isPossibleIn(assessment.state, 'targets.enter') && mayDo(actor, 'targets.enter', { path: org.path }) };
};
