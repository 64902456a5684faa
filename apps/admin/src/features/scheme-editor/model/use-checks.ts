import { checkScheme, extensionProblems, type Scheme, sayProblem, type SchemeProblem } from '@siheng/kernel';
import { useLocale } from '@siheng/ui';
import { useDeferredValue, useMemo } from 'react';
import { isWithin } from './draft-path.ts';

/** A problem in words, with the place to which it belongs. */
export type Finding = SchemeProblem & { readonly found: string; readonly expected: string; readonly todo: string };

export type Checks = { readonly problems: readonly Finding[]; readonly warnings: readonly Finding[]; /** Parsed, without any problem. */ readonly valid: Scheme | null; readonly at: (path: string) => readonly Finding[]; readonly within: (node: string) => number };

const attempt = (work: () => readonly SchemeProblem[]): readonly SchemeProblem[] => {
  try {
    return work();
  } catch {
    // A draft may lack what the comparison looks for; the checks name it.
    return [];
  }
};

/** Everything that is wrong with the draft, checked in the page as the server does at adoption. */
export function useChecks(scheme: Scheme, known: readonly string[], upper: Scheme | null): Checks {
  const { locale } = useLocale();
  const shown = useDeferredValue(scheme);
  return useMemo(() => {
    const checked = checkScheme(shown, known);
    const say = (problem: SchemeProblem): Finding => ({ ...problem, ...sayProblem(problem, locale === 'en' ? 'en' : 'zh') });
    const beyond = upper === null || shown.extends === undefined ? [] : attempt(() => extensionProblems(upper, shown));
    const problems = [...checked.problems, ...beyond].map(say);
    return {
      problems,
      warnings: checked.warnings.map(say),
      valid: problems.length === 0 ? (checked.scheme ?? null) : null,
      at: (path) => problems.filter((problem) => problem.path === path),
      within: (node) => problems.filter((problem) => isWithin(problem.path, node)).length,
    };
  }, [shown, known, upper, locale]);
}
