import { compileScheme, type Plan, type Scheme } from '@siheng/kernel';
import { z } from 'zod';
import { type ExactJson, isJsonObject } from '../json/exact-json.ts';
import { type FormProblem, formProblems } from '../library/problems.ts';
import type { CaseConfig } from './format.ts';
import { frame } from './frame.ts';
import { unitNameProblems } from './name-problems.ts';
import type { CaseJudgements, CaseMeasures } from './values.ts';

/** What a run of a case gives to its layout: the scheme of the document, where the library has one, and the options in force. */
export type CaseContext = { readonly document: string; readonly scheme: Scheme | null; readonly config: CaseConfig };

/** The scheme compiled under the options of the case. Throws where the document has none: the run of the case fails with this text. */
export const compiled = ({ document, scheme, config }: CaseContext): { readonly scheme: Scheme; readonly plan: Plan } => {
  if (scheme === null) throw new Error(`document ${document} has no scheme in the library`);
  return { scheme, plan: compileScheme(scheme, config) };
};

/** A case whose inputs are already bound to what answers them. */
export type LayoutCase = {
  readonly kind: 'layout';
  readonly id: string;
  readonly doc: string;
  readonly config: CaseConfig;
  readonly variants?: readonly { readonly config: CaseConfig }[] | undefined;
  readonly answer: (context: CaseContext) => ExactJson;
};

/** One layout of a kind: which inputs it takes, and how it reads a case of them. */
export type Layout = {
  readonly kind: string;
  readonly fits: (inputs: { readonly [key: string]: ExactJson }) => boolean;
  readonly read: (json: ExactJson, at: readonly PropertyKey[], path: string) => { readonly form: LayoutCase } | { readonly problems: readonly FormProblem[] };
};

/** The named units of the inputs, to check the measures that they list. */
type Named = { readonly measures?: CaseMeasures | undefined; readonly judgements?: CaseJudgements | undefined };

/** Binds the form of a layout to what answers it. */
export const defineLayout = <I extends z.ZodType, E extends z.ZodType>(layout: {
  readonly kind: string;
  readonly fits: Layout['fits'];
  readonly inputs: I;
  readonly expected: E;
  readonly units?: (inputs: z.output<I>) => readonly Named[];
  readonly answer: (context: CaseContext, inputs: z.output<I>) => ExactJson;
}): Layout => {
  const schema = z.strictObject({ kind: z.literal(layout.kind), ...frame(layout.inputs, layout.expected) });
  const inputsOf = (inputs: unknown): z.output<I> => layout.inputs.parse(inputs);
  return {
    kind: layout.kind,
    fits: layout.fits,
    read: (json, at, path) => {
      const parsed = schema.safeParse(json, { reportInput: true });
      if (!parsed.success) return { problems: formProblems(parsed.error, at) };
      const { id, doc, config, variants } = parsed.data;
      const inputs = inputsOf(isJsonObject(json) ? json['inputs'] : null);
      const problems = unitNameProblems(layout.units?.(inputs) ?? [], `${path}.inputs.units`);
      if (problems.length > 0) return { problems };
      return { form: { kind: 'layout', id, doc, config, variants, answer: (context) => layout.answer(context, inputs) } };
    },
  };
};
