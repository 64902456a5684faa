import { Command, Option } from 'commander';

export const languageOption = (): Option => new Option('--lang <language>', 'language of the text').choices(['zh', 'en']).default('zh');

/** What `score` and `explain` read. */
export const withInput = (command: Command): Command =>
  command
    .requiredOption('--scheme <id|file>', 'scheme of the library, or a scheme file')
    .requiredOption('--input <file>', 'units with their measures and judgements: the "inputs" of a scoring case')
    .option('--assume-unlisted', 'as worked cases do: what is not listed does not cost points (default: it is not reported, the total is provisional)', false)
    .addOption(languageOption())
    .option('--json', 'one JSON document on standard output', false);

export const scoreCommand = (): Command =>
  withInput(new Command('score').description('score units under a scheme and print the league table'))
    .action(async (options: { scheme: string; input: string; assumeUnlisted: boolean; lang: 'zh' | 'en'; json: boolean }) => {
      const { runScore } = await import('../scoring/run-score.ts');
      await runScore(options);
    });
