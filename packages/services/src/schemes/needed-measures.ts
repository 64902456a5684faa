import type { Rule, Track } from '@siheng/kernel';
import type { LoadedScheme } from './loaded-scheme.ts';
import { measuresOf } from './rule-measures.ts';

const rulesOf = (track: Track): readonly Rule[] => track.sections.flatMap((section) => section.items.flatMap((item) => item.rules));

/** A rank that somebody may state; while nobody does, it is computed. */
const statedBy = ({ quantity }: Rule): readonly string[] => (quantity.kind === 'rank' && quantity.given !== undefined ? [quantity.given] : []);

/** What the plan reads of every unit beside its sheet: caps and downgrades of grades, consequences, tie-breaks. */
export const sharedMeasures = ({ scheme, plan }: LoadedScheme): readonly string[] => {
  const ofTracks = new Set(scheme.tracks.flatMap((track) => rulesOf(track).flatMap((rule) => [...measuresOf(rule), ...statedBy(rule)])));
  return [...new Set(plan.columns.flatMap(({ id, reads }) => (reads === 'measure' && !ofTracks.has(id) ? [id] : [])))];
};

/** The sheet by which a kind of unit is assessed; the first one where none names the kind. */
export const trackOfKind = ({ scheme }: Pick<LoadedScheme, 'scheme'>, kind: string): Track | undefined => scheme.tracks.find((track) => track.unitKinds.includes(kind)) ?? scheme.tracks[0];

/** The measures that a unit of a track needs, without judged points and ratings. */
export const neededMeasures = (loaded: LoadedScheme, track: Track): readonly string[] => [...new Set([...rulesOf(track).flatMap(measuresOf), ...sharedMeasures(loaded)])];

/** Measures of the targets that stand beside the rules of a track (考核标准): shown beside the result, without points. */
export const standardMeasures = ({ sections }: Track): readonly string[] =>
  [...new Set(sections.flatMap((section) => section.items.flatMap((item) => item.standards.flatMap((standard) => standard.tests.map((test) => test.of)))))];
