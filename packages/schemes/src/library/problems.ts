import type { z } from 'zod';
import { JsonNumber, toPlainJson } from '../json/exact-json.ts';

/** One thing that is wrong in a file: where, what was expected, what was found, and what to do where the checker knows. */
export type FormProblem = { readonly path: string; readonly expected: string; readonly got: string; readonly fix?: string };

/** `cases[2].inputs.units[0].type`, readable by people and by jq. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? String(step) : `.${String(step)}`)).join('');

const nested = (issue: z.core.$ZodIssue, at: readonly PropertyKey[]): FormProblem[] => {
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pathText([...path, key]), expected: 'a key of the format', got: 'a key that is not listed' }));
  }
  // Of a union only the branch that came closest is worth reading.
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (branch: readonly z.core.$ZodIssue[]): number => Math.max(...branch.map((entry) => entry.path.length));
    const best = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    if (depth(best) > 0) return best.flatMap((entry) => nested(entry, path));
  }
  return [{ path: pathText(path), expected: issue.message, got: issue.input === undefined ? 'nothing' : brief(issue.input) }];
};

const brief = (value: unknown): string => {
  const text = JSON.stringify(value, (_key, part: unknown) => (part instanceof JsonNumber ? toPlainJson(part) : part)) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};

/** All problems of a zod error, each with its path. Parse with `reportInput: true`. */
export const formProblems = (error: z.ZodError, at: readonly PropertyKey[] = []): FormProblem[] => error.issues.flatMap((issue) => nested(issue, at));
