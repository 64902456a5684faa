import type { z } from 'zod';
import { problem, type SchemeProblem } from '../problem.ts';

type Path = readonly PropertyKey[];

export const pathText = (path: Path): string => path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`), '');

const valueAt = (input: unknown, path: Path): unknown => path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), input);

const shown = (value: unknown): string => {
  const text = value === undefined ? '—' : (JSON.stringify(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};

const expectedOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'invalid_format':
      return issue.format === 'date' ? '2018-12-31' : issue.message;
    case 'too_small':
      return `>= ${String(issue.minimum)}`;
    case 'too_big':
      return `<= ${String(issue.maximum)}`;
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options)) return issue.options.map((option) => JSON.stringify(option)).join(' | ');
      return issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedOf)).join(' | ') || issue.message;
    default:
      return issue.message;
  }
};

/** Issues of the form as problems of the scheme, each with what stands there and what should. */
export const formProblems = (issues: readonly z.core.$ZodIssue[], input: unknown): readonly SchemeProblem[] =>
  issues.flatMap((issue): SchemeProblem | readonly SchemeProblem[] => {
    const path = pathText(issue.path);
    const found = valueAt(input, issue.path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => problem(path === '' ? key : `${path}.${key}`, 'key-unknown', { key }));
    if (issue.path.at(-1) === 'limit' && found === undefined) return problem(path, 'limit-missing');
    if (found === '' || (Array.isArray(found) && found.length === 0)) return problem(path, 'empty');
    return problem(path, 'form', { found: shown(found), expected: expectedOf(issue) });
  });
