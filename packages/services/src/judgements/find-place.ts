import type { OrgRow } from '@siheng/db';
import { AppError } from '../errors/app-error.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { trackOfKind } from '../schemes/needed-measures.ts';
import { type JudgedPlace, judgedPlaces } from './judged-places.ts';

/** Everything that people decide about a unit. */
export const placesOfUnit = (loaded: LoadedScheme, unit: Pick<OrgRow, 'kind'>): readonly JudgedPlace[] => {
  const track = trackOfKind(loaded, unit.kind);
  return track ? judgedPlaces(loaded, track) : [];
};

/** Where people decide a measure of a unit; refuses a measure that nobody decides. */
export const findPlace = (loaded: LoadedScheme, unit: Pick<OrgRow, 'kind'>, measure: string): JudgedPlace => {
  const judged = placesOfUnit(loaded, unit).find((one) => one.measure === measure);
  if (!judged) throw new AppError('judgement_unknown', { measure });
  return judged;
};
