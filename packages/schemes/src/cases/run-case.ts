import type { Scheme } from '@siheng/kernel';
import { type ExactJson } from '../json/exact-json.ts';
import { type Difference, compareExpected } from './compare.ts';
import type { CaseConfig } from './format.ts';
import { inputProblems } from './input-problems.ts';
import { compiled } from './layout.ts';
import { mergeExpected } from './merge-expected.ts';
import type { ReadCase } from './read-cases.ts';
import { runRanking } from './run-ranking.ts';
import { type MeasureFacts, runRecords } from './run-records.ts';
import { runScoring } from './run-scoring.ts';

/** A difference of a case; `variant` is its position, absent for the case itself. */
export type CaseDifference = Difference & { readonly variant?: number };

/** What a case needs from outside: the scheme of its document, and the metrics of the plugins. */
export type CaseDeps = { readonly schemeOf: (document: string) => Scheme | null; readonly measure: MeasureFacts };

type Form = Extract<ReadCase, { readonly form: unknown }>['form'];

const answer = (form: Form, scheme: Scheme | null, config: CaseConfig, deps: CaseDeps): ExactJson => {
  const context = { document: form.doc, scheme, config };
  if (form.kind === 'layout') return form.answer(context);
  if (form.kind === 'records') return runRecords(scheme === null ? null : compiled(context).plan, form.inputs, deps.measure);
  const { plan, scheme: own } = compiled(context);
  switch (form.kind) {
    case 'scoring':
      return runScoring(own, plan, form.inputs);
    case 'ranking':
      return runRanking(plan, form.inputs);
  }
};

const runOnce = (form: Form, scheme: Scheme | null, config: CaseConfig, expected: ExactJson, deps: CaseDeps): readonly Difference[] => {
  try {
    return compareExpected(expected, answer(form, scheme, config, deps));
  } catch (error) {
    return [{ path: 'inputs', expected: 'a result', got: error instanceof Error ? error.message : String(error) }];
  }
};

/** Runs a case and all its variants; no difference means that it passes. What cannot be run is a difference, never a pass. */
export const runCase = (read: ReadCase, deps: CaseDeps): readonly CaseDifference[] => {
  if ('problems' in read) return read.problems;
  const { form, raw } = read;
  const scheme = deps.schemeOf(form.doc);
  const problems = scheme !== null && (form.kind === 'scoring' || form.kind === 'ranking') ? inputProblems(form.inputs.units, scheme, 'inputs.units') : [];
  if (problems.length > 0) return problems;
  const expected = raw['expected'] ?? {};
  const variants = (form.variants ?? []).map((variant, index) => {
    const change = (raw['variants'] as readonly { readonly expected: ExactJson }[])[index]?.expected ?? {};
    const differences = runOnce(form, scheme, { ...form.config, ...variant.config }, mergeExpected(expected, change), deps);
    return differences.map((difference) => ({ ...difference, variant: index }));
  });
  return [...runOnce(form, scheme, form.config, expected, deps), ...variants.flat()];
};
