import { readFileSync } from 'node:fs';
import { type CaseDifference, planLibrary, readCases, runCase, schemeLibrary, schemeOfDocument } from '../src/index.ts';

/** Measures are what plugins give, and no package knows a plugin: cases with dated records run on the command line. */
const noPlugins = (): never => {
  throw new Error('cases with records run through the command line, where the plugins are');
};

export type CaseRun = { readonly id: string; readonly run: () => readonly CaseDifference[] };

/** The worked cases of a scheme or plan of the library that need no records. */
export const casesWithoutRecords = (id: string): readonly CaseRun[] => {
  const folder = [...schemeLibrary(), ...planLibrary()].find((entry) => entry.id === id)?.folder;
  if (folder === undefined) throw new Error(`no scheme or plan "${id}" in the library`);
  const file = readCases(readFileSync(new URL('cases.json', folder), 'utf8'));
  if ('problems' in file) throw new Error(file.problems.map(({ path, expected, got }) => `${path}: expected ${expected}, found ${got}`).join('\n'));
  return file.cases
    .filter((one) => !('form' in one) || one.form.kind !== 'records')
    .map((one) => ({ id: one.id, run: () => runCase(one, { schemeOf: schemeOfDocument, measure: noPlugins }) }));
};
