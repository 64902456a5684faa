import type { Scheme } from '@siheng/kernel';
import type { PlaceKind } from './place-kind.ts';

/** A part of a scheme that carries a clause: `pointer` is its address (`wujin-2018#001-加分项目-1-a`, `wushen-2018#caps/002-…`). */
export type SchemePlace = {
  readonly clause: string;
  readonly pointer: string;
  readonly kind: PlaceKind;
  /** The scheme without this part, to see what depends on it; null for a part that only says what others execute. */
  readonly without: Scheme | null;
};

type Node = { readonly [key: string]: unknown };
type Path = readonly (string | number)[];
type Pattern = { readonly kind: PlaceKind; readonly folder: string; readonly by: 'id' | 'clause' };

/** Parts of the format that carry a clause, by their path without positions. */
const patterns: Readonly<Record<string, Pattern>> = {
  'tracks.sections.items.rules': { kind: 'rule', folder: '', by: 'id' },
  'tracks.sections.items.standards': { kind: 'standard', folder: 'standards/', by: 'clause' },
  'tracks.sections.indicators': { kind: 'structure', folder: 'indicators/', by: 'clause' },
  'grading.grades': { kind: 'pass', folder: 'grades/', by: 'id' },
  'grading.caps': { kind: 'pass', folder: 'caps/', by: 'clause' },
  'grading.downgrades': { kind: 'consequence', folder: 'downgrades/', by: 'clause' },
  'grading.streaks': { kind: 'consequence', folder: 'streaks/', by: 'clause' },
  consequences: { kind: 'consequence', folder: 'consequences/', by: 'id' },
  'cycle.roles': { kind: 'role', folder: 'roles/', by: 'id' },
  'cycle.stages': { kind: 'stage', folder: 'stages/', by: 'id' },
  'cycle.steps': { kind: 'cycle-step', folder: 'steps/', by: 'id' },
  'cycle.passes': { kind: 'pass', folder: 'passes/', by: 'clause' },
  'cycle.evidenceKinds': { kind: 'form', folder: 'evidence-kinds/', by: 'clause' },
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

type Found = { readonly path: Path; readonly node: Node };

/** Everything in the scheme that names a clause. */
const walk = (value: unknown, path: Path): readonly Found[] => {
  if (Array.isArray(value)) return value.flatMap((entry, index) => walk(entry, [...path, index]));
  if (!isNode(value)) return [];
  const own = typeof value['clause'] === 'string' ? [{ path, node: value }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, entry]) => walk(entry, [...path, key]))];
};

/** A copy without what stands at the path. A rule that is gone can no longer exclude another. */
const removed = (scheme: Scheme, path: Path): Scheme => {
  const copy: unknown = structuredClone(scheme);
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (Array.isArray(node) ? node[Number(key)] : isNode(node) ? node[key] : undefined), copy);
  const last = path.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isNode(parent)) Reflect.deleteProperty(parent, String(last));
  return copy as Scheme;
};

const withoutRule = (scheme: Scheme, path: Path, id: string): Scheme => {
  const copy = removed(scheme, path);
  for (const track of copy.tracks) for (const section of track.sections) for (const item of section.items) for (const rule of item.rules) if (rule.unless === id) delete rule.unless;
  return copy;
};

/** What a pass of the kernel reads: without it the scheme has no such pass. Ranks and what is passed down need no part of the scheme. */
const withoutPass = (scheme: Scheme, pass: unknown): Scheme | null => {
  switch (pass) {
    case 'composite':
      return { ...scheme, tracks: scheme.tracks.map(({ composite: _composite, ...track }) => track) };
    case 'grades': {
      const { grading: _grading, ...rest } = scheme;
      return rest;
    }
    case 'money':
      return scheme.grading === undefined ? null : { ...scheme, grading: { ...scheme.grading, grades: scheme.grading.grades.map(({ money: _money, ...grade }) => grade) } };
    case 'funding':
      return { ...scheme, consequences: (scheme.consequences ?? []).map(({ funding: _funding, ...consequence }) => consequence) };
    case 'consequences': {
      const { consequences: _consequences, ...rest } = scheme;
      return rest;
    }
    default:
      return null;
  }
};

const patternOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

const placeOf = (scheme: Scheme, { path, node }: Found): SchemePlace | null => {
  const pattern = patterns[patternOf(path)];
  if (pattern === undefined) return null;
  const clause = String(node['clause']);
  const name = pattern.by === 'id' ? String(node['id']) : clause;
  const without = pattern.kind === 'rule' ? withoutRule(scheme, path, name) : pattern.folder === 'passes/' ? withoutPass(scheme, node['pass']) : removed(scheme, path);
  return { clause, pointer: `${scheme.id}#${pattern.folder}${name}`, kind: pattern.kind, without };
};

const capPlaces = (scheme: Scheme): readonly SchemePlace[] =>
  scheme.tracks.flatMap((track, t) => track.sections.flatMap((section, s) =>
    section.capClause === undefined ? [] : [{ clause: section.capClause, pointer: `${scheme.id}#bonus-cap/${section.id}`, kind: 'pass' as const, without: removed(scheme, ['tracks', t, 'sections', s, 'cap']) }]));

/** Where the clauses of a document live in its scheme. */
export const schemePlaces = (scheme: Scheme): readonly SchemePlace[] => [...walk(scheme, []).flatMap((found) => placeOf(scheme, found) ?? []), ...capPlaces(scheme)];
