import { type AssessmentRow, assessmentRepository, type Prisma, type UnitTargetRow } from '@siheng/db';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { trackOfKind } from '../schemes/needed-measures.ts';
import { targetMeasures } from './target-measures.ts';

/** The units that lack a target that a rule of their sheet compares with. */
export const missingTargets = async (client: Prisma.TransactionClient, assessment: Pick<AssessmentRow, 'id'>, loaded: LoadedScheme, targets: readonly UnitTargetRow[]): Promise<readonly string[]> => {
  const measuresOf = new Map(loaded.scheme.tracks.map((track) => [track.id, targetMeasures(track)]));
  if ([...measuresOf.values()].every((measures) => measures.length === 0)) return [];
  const known = new Set(targets.map((target) => `${target.unitId} ${target.measure}`));
  const units = await assessmentRepository(client).findUnits(assessment.id);
  return units.filter((unit) => (measuresOf.get(trackOfKind(loaded, unit.kind)?.id ?? '') ?? []).some((measure) => !known.has(`${unit.id} ${measure}`))).map((unit) => unit.name);
};
