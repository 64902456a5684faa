import type { z } from 'zod';
import { schemeSchema, type Scheme } from '../format.ts';
import type { SchemeProblem } from '../problem.ts';
import { pathText } from './form.ts';

type Path = readonly PropertyKey[];
type Gap = { readonly path: Path; readonly isRule: boolean };

const SUMS: readonly string[] = ['section-sum-differs', 'track-sum-differs', 'earn-sum-differs', 'pools-exceed-item', 'weights-sum-differs'];

const anyRule = (id: unknown): object => ({ id: typeof id === 'string' && id !== '' ? id : '?', clause: '?', text: '?', effect: 'designate', title: '?', quantity: { kind: 'occurrences', of: 'gap/gap' } });
const anyItem = { id: '?', title: { zh: '?' }, kind: 'bonus', fullPoints: null, standards: [], method: [], departments: [], rules: [anyRule('?')] };
const anySection = { id: '?', title: { zh: '?' }, kind: 'bonus', fullPoints: null, items: [anyItem] };

/** What stands in for a part that is not filled in, by its name in the file; undefined where nothing can. */
const standIn = (key: PropertyKey | undefined): unknown => {
  switch (key) {
    case 'items':
      return [anyItem];
    case 'sections':
      return [anySection];
    case 'unitKinds':
      return ['?'];
    case 'fullPoints':
    case 'cap':
      return '0';
    case 'zh':
    case 'en':
    case 'text':
    case 'clause':
    case 'document':
    case 'issuedBy':
    case 'title':
      return '?';
    default:
      return undefined;
  }
};

const parentAt = (root: unknown, path: Path): unknown => path.slice(0, -1).reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), root);

const put = (root: unknown, path: Path, value: unknown): boolean => {
  const parent = parentAt(root, path);
  const key = path.at(-1);
  return typeof parent === 'object' && parent !== null && key !== undefined && Reflect.set(parent, key, value);
};

const gapOf = (path: Path): Gap => {
  const rule = path.indexOf('rules');
  return rule >= 0 && path.length > rule + 1 ? { path: path.slice(0, rule + 2), isRule: true } : { path, isRule: false };
};

const fill = (root: unknown, { path, isRule }: Gap): boolean => {
  if (!isRule) {
    const value = standIn(path.at(-1));
    return value !== undefined && put(root, path, value);
  }
  const rule = (parentAt(root, path) as Readonly<Record<PropertyKey, unknown>> | undefined)?.[path.at(-1) ?? ''];
  return put(root, path, anyRule(typeof rule === 'object' && rule !== null ? Reflect.get(rule, 'id') : undefined));
};

const isUnder = (path: string, top: string): boolean => path === top || path.startsWith(`${top}.`) || path.startsWith(`${top}[`);
const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('.'), 0));

/** Sums over a part that is not filled in say nothing; that of a section does not depend on its rules, that of a track not on its items. */
const isBlurred = ({ path, code }: SchemeProblem, gap: Gap): boolean => {
  const at = pathText(gap.path);
  if (isUnder(path, at)) return true;
  const counts = code === 'track-sum-differs' ? !gap.path.includes('items') : !gap.isRule || code === 'earn-sum-differs';
  return SUMS.includes(code) && counts && isUnder(at, parentOf(path));
};

/**
 * The scheme with stand-ins for what does not have its form yet, and which findings of it concern what its author wrote.
 * Null where the gaps are too large to look around them.
 */
export const aroundGaps = (input: unknown, issues: readonly z.core.$ZodIssue[]): { readonly scheme: Scheme; readonly concerns: (problem: SchemeProblem) => boolean } | null => {
  const gaps = issues.map((issue) => gapOf(issue.path));
  const copy: unknown = JSON.parse(JSON.stringify(input ?? null));
  if (!gaps.every((gap) => fill(copy, gap))) return null;
  const parsed = schemeSchema.safeParse(copy);
  return parsed.success ? { scheme: parsed.data, concerns: (problem) => !gaps.some((gap) => isBlurred(problem, gap)) } : null;
};
