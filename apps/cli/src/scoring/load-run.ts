import { existsSync } from 'node:fs';
import { compileScheme, type Plan, type Scheme, score, type Scoring } from '@siheng/kernel';
import { type FormProblem, inputProblems, loadScheme, readInputs, readScheme, reportedUnits, schemeLibrary, scoringUnitInputs } from '@siheng/schemes';
import { refusal, usageError } from '../exit-codes.ts';
import { callerPath, readTextFile } from '../read-text-file.ts';

export type RunOptions = { readonly scheme: string; readonly input: string; readonly assumeUnlisted: boolean; readonly lang: 'zh' | 'en' };

/** A scored input with the scheme that scored it. */
export type ScoredRun = { readonly scheme: Scheme; readonly plan: Plan; readonly scoring: Scoring };

/** A problem that the checker of schemes says comes as whole sentences; one of a form as what was expected and what was found. */
const problemLine = ({ path, expected, got, fix }: FormProblem): string => {
  const where = path === '' ? '(file)' : path;
  return fix === undefined ? `  ${where}: expected ${expected}, found ${got}` : `  ${where}: ${got}; ${expected}\n    → ${fix}`;
};

const listed = (file: string, problems: readonly FormProblem[]): string => [`${file}: ${problems.length} problem${problems.length === 1 ? '' : 's'}`, ...problems.map(problemLine)].join('\n');

/** A scheme of the library by id, else a scheme file. */
const findScheme = async (name: string, lang: 'zh' | 'en'): Promise<Scheme> => {
  const library = schemeLibrary();
  if (library.some(({ id }) => id === name)) return loadScheme(name);
  if (!existsSync(callerPath(name))) throw usageError(`No scheme "${name}": the library has ${library.map(({ id }) => id).join(', ')}; or name a scheme file.`);
  const reading = readScheme(await readTextFile(name), lang);
  if ('problems' in reading) throw refusal(listed(name, reading.problems));
  return reading.scheme;
};

/** Reads scheme and input, scores all units. Whatever is wrong with either is refused with its paths. */
export const scoreInput = async ({ scheme: name, input, assumeUnlisted, lang }: RunOptions): Promise<ScoredRun> => {
  const scheme = await findScheme(name, lang);
  const reading = readInputs(await readTextFile(input));
  if ('problems' in reading) throw refusal(listed(input, reading.problems));
  const problems = inputProblems(reading.inputs.units, scheme, 'units');
  if (problems.length > 0) throw refusal(listed(input, problems));
  const plan = compileScheme(scheme);
  const units = assumeUnlisted ? scoringUnitInputs(plan, reading.inputs) : reportedUnits(reading.inputs);
  return { scheme, plan, scoring: score(plan, { units }) };
};
