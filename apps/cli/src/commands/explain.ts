import { Command } from 'commander';
import { withInput } from './score.ts';

export const explainCommand = (): Command =>
  withInput(new Command('explain').description('say why a unit has the points it has: each rule with its sentence, its facts and its sum'))
    .requiredOption('--unit <id>', 'the unit')
    .option('--item <id>', 'only this item')
    .action(async (options: { scheme: string; input: string; unit: string; item?: string; assumeUnlisted: boolean; lang: 'zh' | 'en'; json: boolean }) => {
      const { runExplain } = await import('../scoring/run-explain.ts');
      await runExplain(options);
    });
