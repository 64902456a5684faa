import { Command } from 'commander';

export const demoCommand = (): Command =>
  new Command('demo')
    .description('fill an empty installation with the demo: units, people, a year of made-up records, scored')
    .option('--json', 'one JSON document on standard output', false)
    .action(async (options: { json: boolean }) => {
      const { runDemo } = await import('../platform/run-demo.ts');
      process.exitCode = await runDemo(options);
    });
