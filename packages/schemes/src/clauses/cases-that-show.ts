import { readFileSync } from 'node:fs';
import { compileScheme, type Scheme } from '@siheng/kernel';
import { type ReadCase, readCases } from '../cases/read-cases.ts';
import { type CaseDeps, runCase } from '../cases/run-case.ts';
import { loadPlan, type PlanEntry, planLibrary } from '../library/plan-library.ts';
import { type LibraryEntry, loadScheme, schemeLibrary } from '../library/scheme-library.ts';
import { planPlaces } from './plan-places.ts';
import { schemePlaces } from './scheme-places.ts';

const noRecords = (): never => {
  throw new Error('a case with records needs the plugins');
};

/** The worked cases of a document that need no plugin. */
const casesOf = (entry: LibraryEntry | PlanEntry): readonly ReadCase[] => {
  const file = readCases(readFileSync(new URL('cases.json', entry.folder), 'utf8'));
  return 'cases' in file ? file.cases.filter((one) => 'form' in one && one.form.kind !== 'records') : [];
};

const depsFor = (scheme: Scheme | null): CaseDeps => ({ schemeOf: () => scheme, measure: noRecords });

const compiles = (scheme: Scheme): boolean => {
  try {
    compileScheme(scheme);
    return true;
  } catch {
    return false;
  }
};

/** Rules by the cases in whose traces they stand. */
const byTrace = (entry: LibraryEntry): ReadonlyMap<string, readonly string[]> => {
  const golden = JSON.parse(readFileSync(new URL('golden.json', entry.folder), 'utf8')) as readonly { readonly case: string }[];
  const found = new Map<string, string[]>();
  for (const result of golden) {
    const rules = new Set(JSON.stringify(result).match(/(?<="rule":")[^"]+/g) ?? []);
    for (const rule of rules) found.set(`${entry.id}#${rule}`, [...(found.get(`${entry.id}#${rule}`) ?? []), result.case]);
  }
  return found;
};

const ofScheme = (entry: LibraryEntry): readonly (readonly [string, readonly string[]])[] => {
  const scheme = loadScheme(entry.id);
  const passing = casesOf(entry).filter((one) => runCase(one, depsFor(scheme)).length === 0);
  const traced = byTrace(entry);
  return schemePlaces(scheme).flatMap(({ pointer, kind, without }) => {
    if (kind === 'rule') return [[pointer, traced.get(pointer) ?? []] as const];
    if (without === null || !compiles(without)) return [];
    return [[pointer, passing.filter((one) => runCase(one, depsFor(without)).length > 0).map(({ id }) => id)] as const];
  });
};

const ofPlan = (entry: PlanEntry): readonly (readonly [string, readonly string[]])[] => {
  const passing = casesOf(entry).flatMap((one) => ('raw' in one && runCase(one, depsFor(null)).length === 0 ? [{ id: one.id, text: JSON.stringify(one.raw) }] : []));
  return planPlaces(loadPlan(entry.id)).map(({ pointer, names }) => [pointer, passing.filter(({ text }) => names.some((name) => text.includes(JSON.stringify(name)))).map(({ id }) => id)]);
};

/**
 * The worked cases that show a part: a rule of a scheme stands in their trace; of anything else in a scheme, they fail once it is taken away;
 * a part of a plan they run by its name.
 */
export const casesThatShow = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...schemeLibrary().flatMap(ofScheme), ...planLibrary().flatMap(ofPlan)].filter(([, cases]) => cases.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));

export const shownByText = (): string => {
  const lines = Object.entries(casesThatShow()).map(([pointer, cases]) => `  ${JSON.stringify(pointer)}: ${JSON.stringify(cases)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
};
