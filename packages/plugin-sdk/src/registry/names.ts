import type { PartProblem } from './problem.ts';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An id that is not kebab-case. */
export const idProblems = (path: string, id: unknown): readonly PartProblem[] =>
  typeof id === 'string' && KEBAB.test(id) ? [] : [{ path: `${path}.id`, problem: `"${String(id)}" is not kebab-case`, fix: 'Use lower-case words joined by "-", equal to the file name' }];

/** A title without Chinese. */
export const titleProblems = (path: string, title: unknown): readonly PartProblem[] => {
  const zh = typeof title === 'object' && title !== null && 'zh' in title ? title.zh : undefined;
  return typeof zh === 'string' && /\p{Script=Han}/u.test(zh) ? [] : [{ path: `${path}.zh`, problem: 'there is no Chinese title', fix: 'Give { zh: "…" } in Chinese' }];
};

/** Keys that the contract does not know: a misspelt option would be ignored silently. */
export const keyProblems = (path: string, value: object, known: readonly string[]): readonly PartProblem[] =>
  Object.keys(value).filter((key) => !known.includes(key)).map((key) => ({ path: `${path}.${key}`, problem: `unknown key "${key}"`, fix: `Remove it or use one of ${known.join(', ')}` }));

/** A value outside a list. */
export const choiceProblems = (path: string, value: unknown, allowed: readonly string[]): readonly PartProblem[] =>
  typeof value === 'string' && allowed.includes(value) ? [] : [{ path, problem: `"${String(value)}" is not known`, fix: `Use one of ${allowed.join(', ')}` }];

/** Ids that occur more than once in a list. */
export const duplicateProblems = (path: string, ids: readonly string[]): readonly PartProblem[] =>
  [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => ({ path, problem: `"${id}" is there twice`, fix: 'Give each its own id, or remove one' }));

/** Names of fields that are not in the row. */
export const fieldProblems = (path: string, names: readonly string[], fields: readonly string[]): readonly PartProblem[] =>
  names.filter((name) => !fields.includes(name)).map((name) => ({ path, problem: `"${name}" is not a field of the row`, fix: `Use one of ${fields.join(', ')}, or add it to "row"` }));
