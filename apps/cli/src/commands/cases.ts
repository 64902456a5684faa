import { Command } from 'commander';

export const casesCommand = (): Command => {
  const cases = new Command('cases').description('worked cases (样例测算)');
  cases
    .command('run')
    .description('run worked cases and print every difference; without a file, those of the project')
    .argument('[files...]', 'case files')
    .option('--json', 'one line {"total","passed","failed"} on standard output', false)
    .action(async (files: string[], options: { json: boolean }) => {
      const { runCases } = await import('../cases/run-cases.ts');
      process.exitCode = await runCases(files, options);
    });
  return cases;
};
