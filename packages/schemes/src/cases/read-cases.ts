import { z } from 'zod';
import { type ExactJson, isJsonObject, parseExactJson } from '../json/exact-json.ts';
import { type FormProblem, formProblems } from '../library/problems.ts';
import { type RankingCase, rankingCaseSchema, type RecordsCase, recordsCaseSchema, type ScoringCase, scoringCaseSchema } from './format.ts';
import type { Layout, LayoutCase } from './layout.ts';
import { layouts } from './layouts/index.ts';
import { nameProblems } from './name-problems.ts';
import { documentSchema } from './values.ts';

/** A case that can be run, or why it cannot. The expectations stay exact JSON. */
export type ReadCase = { readonly id: string } & (
  | { readonly form: ScoringCase | RecordsCase | RankingCase | LayoutCase; readonly raw: { readonly [key: string]: ExactJson } }
  | { readonly problems: readonly FormProblem[] }
);

/** A file of cases, or what is wrong with the file itself. */
export type CaseFile = { readonly cases: readonly ReadCase[] } | { readonly problems: readonly FormProblem[] };

const kinds = ['scoring', 'records', 'ranking', 'composite', 'grading', 'transfer', 'rectification', 'structure', 'cycle'] as const;
const fileSchema = z.strictObject({ doc: documentSchema, cases: z.array(z.unknown()) });

/** The kinds that were there first; of a ranking the layout by a measure, which no key of its own tells. */
const schemaOf = (raw: { readonly [key: string]: ExactJson }) => {
  if (raw['kind'] === 'scoring') return scoringCaseSchema;
  if (raw['kind'] === 'records') return recordsCaseSchema;
  return raw['kind'] === 'ranking' ? rankingCaseSchema : null;
};

const inputsOf = (raw: { readonly [key: string]: ExactJson }): { readonly [key: string]: ExactJson } => {
  const inputs = raw['inputs'];
  return isJsonObject(inputs) ? inputs : {};
};

/** Which layout of a kind: it follows from the keys of the inputs. */
const layoutOf = (raw: { readonly [key: string]: ExactJson }): Layout | undefined => layouts.find((layout) => layout.kind === raw['kind'] && layout.fits(inputsOf(raw)));

const readCase = (json: ExactJson, index: number): ReadCase => {
  const at = ['cases', index];
  const id = isJsonObject(json) && typeof json['id'] === 'string' ? json['id'] : `cases[${index}]`;
  if (!isJsonObject(json)) return { id, problems: [{ path: `cases[${index}]`, expected: 'a case', got: 'something else' }] };
  const kind = json['kind'];
  if (!kinds.some((known) => known === kind)) return { id, problems: [{ path: `cases[${index}].kind`, expected: `one of ${kinds.join(', ')}`, got: JSON.stringify(kind ?? null) }] };
  const layout = layoutOf(json);
  if (layout !== undefined) {
    const read = layout.read(json, at, `cases[${index}]`);
    return 'form' in read ? { id, form: read.form, raw: json } : { id, problems: read.problems };
  }
  const schema = schemaOf(json);
  if (schema === null) return { id, problems: [{ path: `cases[${index}].inputs`, expected: `the keys of a layout of the kind ${JSON.stringify(kind)}`, got: Object.keys(inputsOf(json)).join(', ') || 'none' }] };
  const parsed = schema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { id, problems: formProblems(parsed.error, at) };
  const problems = nameProblems(parsed.data, `cases[${index}]`);
  return problems.length > 0 ? { id, problems } : { id, form: parsed.data, raw: json };
};

/** Reads a file of worked cases with exact numbers. A broken case does not hide the others. */
export const readCases = (text: string): CaseFile => {
  let json: ExactJson;
  try {
    json = parseExactJson(text);
  } catch (error) {
    return { problems: [{ path: '', expected: 'a JSON file', got: error instanceof Error ? error.message : String(error) }] };
  }
  const file = fileSchema.safeParse(json, { reportInput: true });
  if (!file.success) return { problems: formProblems(file.error) };
  const cases = (file.data.cases as readonly ExactJson[]).map(readCase);
  const seen = new Set<string>();
  const problems = cases.flatMap(({ id }, index) => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ path: `cases[${index}].id`, expected: 'an id of its own', got: `${id}, used before` }] : [];
  });
  return problems.length > 0 ? { problems } : { cases };
};

