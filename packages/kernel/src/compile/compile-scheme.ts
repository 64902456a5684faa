import type { Plan } from '../plan.ts';
import type { Scheme } from '../scheme/format.ts';
import { optionsSchema, type Options } from '../scheme/options.ts';
import { createColumns, type Columns } from './columns.ts';
import { compileConsequence } from './consequence.ts';
import { fractionalReasons } from './fractional.ts';
import { compileGrading } from './grading.ts';
import { createParameters } from './parameters.ts';
import { compileTrack } from './track.ts';

/** Tracks of one kind of unit; a track that does not say so is a kind of its own. */
const byKind = (scheme: Scheme): readonly (readonly string[])[] =>
  [...new Set(scheme.tracks.map((track) => track.rankedAs ?? track.id))].map((kind) => scheme.tracks.filter((track) => (track.rankedAs ?? track.id) === kind).map(({ id }) => id));

/** Which tracks are ranked together: as the scheme says, each kind for itself (`by-kind`), or all (`all`). */
const rankedTogether = (scheme: Scheme, options: Options): readonly (readonly number[])[] => {
  const position = (id: string): number => scheme.tracks.findIndex((track) => track.id === id);
  if (options.rankGroups === 'all') return [scheme.tracks.map((_, index) => index)];
  const stated = (options.rankGroups === 'by-kind' ? byKind(scheme) : (scheme.rankedTogether ?? [])).map((group) => group.map(position));
  const alone = scheme.tracks.map((_, index) => index).filter((index) => !stated.some((group) => group.includes(index)));
  return [...stated, ...alone.map((index) => [index])];
};

const compileTieBreak = (scheme: Scheme, columns: Columns): Plan['tieBreak'] =>
  (scheme.tieBreak ?? []).map((by) => ('of' in by ? { column: columns.measure(by.of), better: by.better } : by));

/**
 * Compiles a checked scheme once, for any number of units. Option overrides win over the scheme's own options, key by key
 * (a worked case's `config`, a what-if); an unknown option or value throws a ZodError. Run `checkScheme` first: an unchecked
 * scheme may throw here or compile to something that its author did not mean. `parameters`: values of a cycle for what the scheme leaves open.
 */
export const compileScheme = (scheme: Scheme, optionOverrides: Partial<Options> = {}, parameters: Readonly<Record<string, string>> = {}): Plan => {
  const options = optionsSchema.parse({ ...scheme.options, ...optionOverrides });
  const columns = createColumns();
  const tracks = scheme.tracks.map((track) => compileTrack(track, options, columns));
  const fractional = fractionalReasons(tracks);
  return {
    scheme: scheme.id,
    options,
    tracks,
    rankedTogether: rankedTogether(scheme, options),
    tieBreak: compileTieBreak(scheme, columns),
    grading: scheme.grading === undefined ? null : compileGrading(scheme.grading, options, columns, createParameters(scheme.parameters ?? [], parameters)),
    consequences: (scheme.consequences ?? []).map((consequence) => compileConsequence(consequence, options, columns)),
    rounding: { places: scheme.rounding.places },
    integral: fractional.length === 0,
    fractional,
    columns: columns.list,
  };
};
