import { fileURLToPath } from 'node:url';
import { type CaseDifference, type CaseFile, projectCaseFiles, type ReadCase, readCases, runCase, schemeOfDocument } from '@siheng/schemes';
import { plugins } from '@siheng/server/plugins';
import { CommandError, EXIT } from '../exit-codes.ts';
import { print, printJson } from '../output/print.ts';
import { progressBar } from '../output/progress-bar.ts';
import { readTextFile } from '../read-text-file.ts';
import { measureFacts } from './measure-facts.ts';

type Failure = { readonly id: string; readonly differences: readonly CaseDifference[] };

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

const failureText = ({ id, differences }: Failure): string =>
  [`✗ ${id}`, ...differences.map(({ path, expected, got, variant }) => `    ${variant === undefined ? '' : `variant ${variant + 1}: `}${path}: expected ${show(expected)}, got ${show(got)}`)].join('\n');

type Loaded = { readonly cases: readonly ReadCase[]; readonly broken: readonly Failure[] };

/** A file that is not there is a problem of this file: the answer stays one line, and the other files are run. */
const readFileOfCases = async (path: string): Promise<CaseFile> => {
  try {
    return readCases(await readTextFile(path));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { problems: [{ path: '', expected: 'a file that can be read', got: error.message }] };
  }
};

/** Cases of all files; a file that cannot be read as one is a failure of its own, under its path. */
const loadCases = async (paths: readonly string[]): Promise<Loaded> => {
  const files = await Promise.all(paths.map(async (path) => ({ path, file: await readFileOfCases(path) })));
  return {
    cases: files.flatMap(({ file }) => ('cases' in file ? file.cases : [])),
    broken: files.flatMap(({ path, file }) => ('problems' in file ? [{ id: path, differences: file.problems }] : [])),
  };
};

/** Runs the cases of the files (or the project's own), prints the differences and answers the exit code. */
export const runCases = async (files: readonly string[], { json }: { readonly json: boolean }): Promise<number> => {
  const { cases, broken } = await loadCases(files.length > 0 ? files : projectCaseFiles().map((url) => fileURLToPath(url)));
  const deps = { schemeOf: schemeOfDocument, measure: measureFacts(plugins) };
  const bar = progressBar('cases', cases.length);
  const results = cases.map((one, index) => {
    const differences = runCase(one, deps);
    bar.step(index + 1);
    return { id: one.id, differences };
  });
  bar.stop();
  const failed = [...broken, ...results.filter(({ differences }) => differences.length > 0)];
  const passed = results.length - (failed.length - broken.length);
  if (json) printJson({ total: results.length, passed, failed });
  else print([...failed.map(failureText), `${results.length} cases, ${passed} passed`].join('\n'));
  return failed.length === 0 ? EXIT.ok : EXIT.refused;
};
