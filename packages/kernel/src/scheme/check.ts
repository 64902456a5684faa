import { aroundGaps } from './checks/around-gaps.ts';
import { cycleProblems } from './checks/cycle.ts';
import { formProblems } from './checks/form.ts';
import { idProblems } from './checks/ids.ts';
import { classProblems, measureProblems, optionProblems } from './checks/names.ts';
import { pointProblems } from './checks/points.ts';
import { ruleProblems } from './checks/rules.ts';
import { wholeProblems } from './checks/whole.ts';
import { schemeSchema, type Scheme } from './format.ts';
import { acceptable, problem, type SchemeProblem } from './problem.ts';

/** `scheme` is there when nothing stands against it; `warnings` are what its author accepted with a reason. */
export type SchemeCheck = { readonly scheme?: Scheme; readonly problems: readonly SchemeProblem[]; readonly warnings: readonly SchemeProblem[] };

const unusedAcceptances = (scheme: Scheme, found: readonly SchemeProblem[]): readonly SchemeProblem[] =>
  (scheme.acceptedWarnings ?? []).flatMap((accepted, index) =>
    found.some(({ path, code }) => path === accepted.path && code === accepted.code) ? [] : problem(`acceptedWarnings[${index}]`, 'accepted-warning-unused', { path: accepted.path, code: accepted.code }),
  );

const agreementProblems = (scheme: Scheme, knownMeasures: readonly string[] | undefined): readonly SchemeProblem[] => [
  ...idProblems(scheme),
  ...pointProblems(scheme),
  ...ruleProblems(scheme),
  ...classProblems(scheme),
  ...optionProblems(scheme),
  ...wholeProblems(scheme),
  ...cycleProblems(scheme),
  ...(knownMeasures === undefined ? [] : measureProblems(scheme, knownMeasures)),
];

const acceptedOf = (scheme: Scheme, found: readonly SchemeProblem[]): SchemeCheck => {
  const isAccepted = ({ path, code }: SchemeProblem): boolean => acceptable.includes(code) && (scheme.acceptedWarnings ?? []).some((accepted) => accepted.path === path && accepted.code === code);
  return { problems: found.filter((one) => !isAccepted(one)), warnings: found.filter(isAccepted) };
};

/**
 * Checks a scheme file: its form, then everything that its parts must agree on. All problems at once, each with its path;
 * say them with `sayProblem`. What is not filled in yet hides nothing but itself. Pass the measures that plugins and platform give to find misspelt ones.
 */
export const checkScheme = (input: unknown, knownMeasures?: readonly string[]): SchemeCheck => {
  const parsed = schemeSchema.safeParse(input);
  if (!parsed.success) {
    const form = formProblems(parsed.error.issues, input);
    const around = aroundGaps(input, parsed.error.issues);
    if (around === null) return { problems: form, warnings: [] };
    const { problems, warnings } = acceptedOf(around.scheme, agreementProblems(around.scheme, knownMeasures).filter(around.concerns));
    return { problems: [...form, ...problems], warnings };
  }
  const scheme = parsed.data;
  const found = agreementProblems(scheme, knownMeasures);
  const { problems, warnings: accepted } = acceptedOf(scheme, found);
  const warnings = [...accepted, ...unusedAcceptances(scheme, found)];
  return problems.length === 0 ? { scheme, problems, warnings } : { problems, warnings };
};
