import type { Registry } from '@siheng/plugin-sdk/registry';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { neededMeasures, trackOfKind } from '../schemes/needed-measures.ts';

const none: ReadonlySet<string> = new Set();

/** What a unit of a kind owes: the datasets from which the measures of its own sheet are computed. An office never owes what only stations are assessed by. */
export const dueDatasets = (registry: Registry, loaded: LoadedScheme): ((unit: { readonly kind: string }) => ReadonlySet<string>) => {
  const ofTrack = new Map(loaded.scheme.tracks.map((track) => [track.id, new Set(neededMeasures(loaded, track).flatMap((id) => Object.values(registry.metric(id)?.needs ?? {})))]));
  return ({ kind }) => ofTrack.get(trackOfKind(loaded, kind)?.id ?? '') ?? none;
};
