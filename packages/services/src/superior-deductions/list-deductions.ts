import { assessmentRepository, type OrgRow, type SuperiorDeductionRow, superiorDeductionRepository } from '@siheng/db';
import { passedDown } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import { isoDay } from '../assessments/iso-day.ts';
import { isPossibleIn } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { type LoadedScheme, loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { trackOfKind } from '../schemes/needed-measures.ts';
import { runDeductions } from './run-deduction.ts';

/** The scale on which a unit loses: 100 where its total is weighted, else the full points of its sheet. */
const unitFullOf = (loaded: LoadedScheme, unit: OrgRow): string => {
  const track = trackOfKind(loaded, unit.kind);
  return track === undefined || track.composite !== undefined ? '100' : track.fullPoints;
};

const describe = (loaded: LoadedScheme, units: ReadonlyMap<string, OrgRow>, deduction: SuperiorDeductionRow) =>
  deduction.causes.flatMap((cause) => {
    const unit = units.get(cause.unitId);
    if (!unit) return [];
    const unitFull = unitFullOf(loaded, unit);
    const [part] = passedDown(unit.id, runDeductions([deduction]), unitFull, loaded.scheme.options.transferMode);
    return [{ ...cause, unitName: unit.name, unitFull, points: part?.points ?? '0' }];
  });

/** Deductions of superior authorities in an assessment, with what each passes down; a station sees those that name it. */
export const listDeductions = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const assessed = await assessmentRepository(deps.db.prisma).findUnits(assessmentId);
  const units = new Map(assessed.filter((unit) => mayDo(actor, 'deductions.read', { path: unit.path })).map((unit) => [unit.id, unit]));
  const stored = await superiorDeductionRepository(deps.db.prisma).findByAssessment(assessmentId);
  const nameOf = await namesOf(deps, stored.flatMap((one) => [one.createdBy, ...(one.undoneBy === null ? [] : [one.undoneBy])]));
  const rows = stored.flatMap((deduction) => {
    const causes = describe(loaded, units, deduction);
    if (causes.length === 0) return [];
    const { id, authority, item, superiorFull, pointsLost, document, date, evidence, createdAt } = deduction;
    const undone = deduction.undoneAt === null || deduction.undoneBy === null ? null : { by: nameOf(deduction.undoneBy), at: deduction.undoneAt.toISOString(), reason: deduction.undoReason ?? '' };
    return [{ id, authority, item, superiorFull, pointsLost, document, date: isoDay(date), evidence: [...evidence], causes, by: nameOf(deduction.createdBy), at: createdAt.toISOString(), undone }];
  });
  return {
    rows, mode: loaded.scheme.options.transferMode, mayEnter: mayDo(actor, 'deductions.enter', { path: org.path }) && isPossibleIn(assessment.state, 'deductions.enter'),
    units: [...units.values()].map((unit) => ({ id: unit.id, name: unit.name, unitFull: unitFullOf(loaded, unit) })),
  };
};
