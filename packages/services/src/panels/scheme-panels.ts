import type { OrgRow } from '@siheng/db';
import type { Text } from '@siheng/kernel';
import { assessedTracks } from '../schemes/assessed-tracks.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';

/** A panel whose evaluation weighted totals need, with the units of each track and its weight there. */
export type SchemePanel = { readonly measure: string; readonly title: Text; readonly tracks: readonly { readonly id: string; readonly title: Text; readonly weight: string; readonly units: readonly OrgRow[] }[] };

/** The panels of a scheme that have units to evaluate, in its order. */
export const schemePanels = (loaded: LoadedScheme, units: readonly OrgRow[]): readonly SchemePanel[] => {
  const panels = new Map<string, { measure: string; title: Text; tracks: SchemePanel['tracks'][number][] }>();
  for (const { track, units: own } of assessedTracks(loaded, units)) {
    for (const part of track.composite?.parts ?? []) {
      const panel = panels.get(part.of) ?? { measure: part.of, title: part.title, tracks: [] };
      panel.tracks.push({ id: track.id, title: track.title, weight: part.weight, units: own });
      panels.set(part.of, panel);
    }
  }
  return [...panels.values()];
};

export const unitsOfPanel = (panel: SchemePanel): readonly OrgRow[] => panel.tracks.flatMap((track) => track.units);
