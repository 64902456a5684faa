import { Command } from 'commander';

export const clausesCommand = (): Command => {
  const clauses = new Command('clauses').description('clauses of the source documents (条款)');
  clauses
    .command('coverage')
    .description('where each clause of the five documents lives, and what shows it; ends with 1 if any is unaccounted')
    .option('--json', 'one line {"total","accounted","executed","clauses"} on standard output', false)
    .action(async (options: { json: boolean }) => {
      const { runCoverage } = await import('../clauses/run-coverage.ts');
      process.exitCode = runCoverage(options);
    });
  return clauses;
};
