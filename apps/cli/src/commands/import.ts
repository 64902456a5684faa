import { Command } from 'commander';
import { languageOption } from './score.ts';

export const importCommand = (): Command =>
  new Command('import')
    .description('import a file (.xlsx, .csv) of records into a dataset, all rows or none')
    .argument('<dataset>', 'full id of the dataset: mediation/disputes')
    .argument('<file>', 'the file')
    .option('--unit <unit>', 'id or name of the unit; without it the rows name their unit')
    .option('--assessment <id>', 'the assessment (default: the latest that is open)')
    .option('--sheet <name>', 'the sheet of a workbook (default: the first)')
    .option('--preview', 'only say what would happen', false)
    .addOption(languageOption())
    .option('--json', 'one JSON document on standard output', false)
    .action(async (dataset: string, file: string, options: { unit?: string; assessment?: string; sheet?: string; preview: boolean; lang: 'zh' | 'en'; json: boolean }) => {
      const { runImport } = await import('../importing/run-import.ts');
      process.exitCode = await runImport({ ...options, dataset, file });
    });
