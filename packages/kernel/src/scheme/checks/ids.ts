import type { Scheme } from '../format.ts';
import { problem, type SchemeProblem } from '../problem.ts';
import { placedItems, placedRules, type Placed } from '../walk.ts';

const repeated = (places: readonly Placed<string>[]): readonly SchemeProblem[] => {
  const first = new Map<string, string>();
  return places.flatMap(({ path, value }) => {
    const known = first.get(value);
    if (known !== undefined) return problem(path, 'id-repeated', { id: value, first: known });
    first.set(value, path);
    return [];
  });
};

const idsOf = (list: readonly { readonly id: string }[], path: string): readonly Placed<string>[] => list.map(({ id }, index) => ({ path: `${path}[${index}].id`, value: id }));

/** Ids are how traces, objections and next year's comparison find a part again: each only once. */
export const idProblems = (scheme: Scheme): readonly SchemeProblem[] => [
  ...repeated(idsOf(scheme.classes, 'classes')),
  ...repeated(idsOf(scheme.measures ?? [], 'measures')),
  ...repeated(idsOf(scheme.tracks, 'tracks')),
  ...repeated(scheme.tracks.flatMap((track, index) => track.unitKinds.map((kind, place) => ({ path: `tracks[${index}].unitKinds[${place}]`, value: kind })))),
  ...scheme.tracks.flatMap((track, index) => repeated(idsOf(track.sections, `tracks[${index}].sections`))),
  ...scheme.tracks.flatMap((track) => repeated(placedItems(scheme).filter((item) => item.track === track).map(({ path, value }) => ({ path: `${path}.id`, value: value.id })))),
  ...scheme.tracks.flatMap((track) => repeated(placedRules(scheme).filter((rule) => rule.track === track).map(({ path, value }) => ({ path: `${path}.id`, value: value.id })))),
  ...placedItems(scheme).flatMap(({ path, value }) => repeated(idsOf(value.pools ?? [], `${path}.pools`))),
  ...repeated(idsOf(scheme.grading?.grades ?? [], 'grading.grades')),
  ...repeated(idsOf(scheme.consequences ?? [], 'consequences')),
  ...repeated(idsOf(scheme.parameters ?? [], 'parameters')),
  ...(['roles', 'stages', 'steps'] as const).flatMap((part) => repeated(idsOf(scheme.cycle?.[part] ?? [], `cycle.${part}`))),
];
