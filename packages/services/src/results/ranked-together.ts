import type { UnitResultRow } from '@siheng/db';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';

/** The results of the units with which a unit of this track is ranked, in their order. */
export const unitsRankedWith = (loaded: LoadedScheme, track: string, results: readonly UnitResultRow[]): readonly UnitResultRow[] => {
  const together = loaded.plan.rankedTogether.map((tracks) => tracks.flatMap((index) => loaded.plan.tracks[index]?.id ?? [])).find((tracks) => tracks.includes(track)) ?? [];
  return results.filter((result) => together.includes(result.track));
};
