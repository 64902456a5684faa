/** Something wrong in a plugin: where, what, and the next step. */
export type PluginProblem = { readonly plugin: string; readonly path: string; readonly problem: string; readonly fix: string };

/** A problem before the plugin's name is known. */
export type PartProblem = Omit<PluginProblem, 'plugin'>;

/** One sentence about one problem. */
export const problemText = ({ plugin, path, problem, fix }: PluginProblem): string => `Plugin "${plugin}": ${path}: ${problem}. ${fix}.`;

/** All problems of all plugins at once, thrown by createRegistry. */
export class RegistryError extends Error {
  readonly problems: readonly PluginProblem[];

  constructor(problems: readonly PluginProblem[]) {
    super(`${problems.length} problem(s) in the installed plugins:\n${problems.map((problem) => `- ${problemText(problem)}`).join('\n')}`);
    this.name = 'RegistryError';
    this.problems = problems;
  }
}
