import type { OrgRow } from '@siheng/db';
import type { Track } from '@siheng/kernel';
import type { LoadedScheme } from './loaded-scheme.ts';
import { trackOfKind } from './needed-measures.ts';

/** A sheet of the scheme with the units that are assessed by it. */
export type AssessedTrack = { readonly track: Track; readonly units: readonly OrgRow[] };

/** The tracks that have units in an assessment, in the order of the scheme. */
export const assessedTracks = (loaded: LoadedScheme, units: readonly OrgRow[]): readonly AssessedTrack[] =>
  loaded.scheme.tracks.flatMap((track) => {
    const own = units.filter((unit) => trackOfKind(loaded, unit.kind)?.id === track.id);
    return own.length === 0 ? [] : [{ track, units: own }];
  });
