import { Command } from 'commander';
import { languageOption } from './score.ts';

type ResultsOptions = { readonly run?: string; readonly lang: 'zh' | 'en'; readonly json: boolean };

export const resultsCommand = (): Command => {
  const results = new Command('results').description('published results (考核结果): take them along, compute them again');
  results
    .command('export')
    .description('write a result with its scheme and frozen inputs into a file from which anybody can compute it again')
    .argument('<file>', 'the file to write')
    .option('--run <id>', 'the scoring run (default: the published one of the assessment)')
    .option('--assessment <id>', 'the assessment (default: the latest that is open)')
    .addOption(languageOption())
    .option('--json', 'one JSON document on standard output', false)
    .action(async (file: string, options: ResultsOptions & { readonly assessment?: string }) => {
      const { runExport } = await import('../results/run-export.ts');
      process.exitCode = await runExport({ ...options, file });
    });
  results
    .command('verify')
    .description('compute a result again and say whether every figure is the same; exit code 1 where one is not')
    .argument('[file]', 'a file that "results export" wrote; needs no database')
    .option('--run <id>', 'a scoring run of the database instead')
    .option('--expect <hash>', 'the result hash that was published elsewhere')
    .addOption(languageOption())
    .option('--json', 'one JSON document on standard output', false)
    .action(async (file: string | undefined, options: ResultsOptions & { readonly expect?: string }) => {
      const { runVerify } = await import('../results/run-verify.ts');
      process.exitCode = await runVerify({ ...options, file });
    });
  return results;
};
