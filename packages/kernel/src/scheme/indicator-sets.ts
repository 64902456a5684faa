import { addExact, compareExact } from '../exact/exact.ts';
import type { Exact } from '../result.ts';
import type { Scheme, Section } from './format.ts';

/** How many indicators a set was found to have, and their points together. */
export type FoundSet = { readonly count: number; readonly points: Exact };

/** `errors`: each figure that differs from the scheme's: `规定指标.count`, `规定指标.points`, `base`, `total`. `base` leaves out the sets for excellence; both sums are of what was found. */
export type SetCheck = { readonly valid: boolean; readonly errors: readonly string[]; readonly base: Exact; readonly total: Exact };

const sumOf = (points: readonly (Exact | null)[]): Exact => points.reduce<Exact>((sum, one) => addExact(sum, one ?? '0'), '0');
const differs = (found: Exact, stated: Exact): boolean => compareExact(found, stated) !== 0;

/** Compares the indicator sets that were found with those that the scheme states (规定指标20项540分, 自选指标12项100分, 争先创优指标8项200分). */
export const checkIndicatorSets = (scheme: Scheme, found: Readonly<Record<string, FoundSet>>): SetCheck => {
  const sections = scheme.tracks.flatMap((track) => track.sections).filter((section) => section.indicators !== undefined);
  const nothing: FoundSet = { count: 0, points: '0' };
  const ofSet = (section: Section): readonly string[] => {
    const { count, points } = found[section.id] ?? nothing;
    return [...(count === section.indicators?.count ? [] : [`${section.id}.count`]), ...(differs(points, section.fullPoints ?? '0') ? [`${section.id}.points`] : [])];
  };
  const unknown = Object.keys(found).filter((name) => !sections.some(({ id }) => id === name));
  const inBase = sections.filter(({ excellence }) => excellence !== true);
  const base = sumOf(inBase.map(({ id }) => found[id]?.points ?? null));
  const total = sumOf(Object.values(found).map(({ points }) => points));
  const errors = [
    ...sections.flatMap(ofSet),
    ...unknown.flatMap((name) => [`${name}.count`, `${name}.points`]),
    ...(differs(base, sumOf(inBase.map(({ fullPoints }) => fullPoints))) ? ['base'] : []),
    ...(differs(total, sumOf(sections.map(({ fullPoints }) => fullPoints))) ? ['total'] : []),
  ];
  return { valid: errors.length === 0, errors, base, total };
};
