import { Command } from 'commander';
import { languageOption } from './score.ts';

type BackupOptions = { readonly passphraseFile?: string; readonly lang: 'zh' | 'en'; readonly json: boolean };

const withPassphrase = (command: Command): Command =>
  command
    .option('--passphrase-file <file>', 'file whose first line is the passphrase (or SIHENG_BACKUP_PASSPHRASE)')
    .addOption(languageOption())
    .option('--json', 'one JSON document on standard output', false);

export const backupCommand = (): Command =>
  withPassphrase(new Command('backup').description('write everything that is stored, evidence included, into one file, while the server runs; encrypted where a passphrase is given'))
    .argument('<file>', 'the file to write')
    .action(async (file: string, options: BackupOptions) => {
      const { runBackup } = await import('../backup/run-backup.ts');
      process.exitCode = await runBackup({ ...options, file });
    });

export const restoreCommand = (): Command =>
  withPassphrase(new Command('restore').description('bring a backup into an empty installation, embedded or on a server'))
    .argument('<file>', 'the backup')
    .option('--check', 'only read it to its end and compare every checksum', false)
    .action(async (file: string, options: BackupOptions & { readonly check: boolean }) => {
      const { runRestore } = await import('../backup/run-restore.ts');
      process.exitCode = await runRestore({ ...options, file });
    });
