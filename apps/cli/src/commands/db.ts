import { Command } from 'commander';

export const dbCommand = (): Command => {
  const db = new Command('db').description('the database: DATABASE_URL, else the embedded one in SIHENG_DATA_DIR');
  db.command('migrate')
    .description('apply the migrations that are not applied yet')
    .option('--json', 'one JSON document on standard output', false)
    .action(async (options: { json: boolean }) => {
      const { runMigrate } = await import('../database/run-migrate.ts');
      await runMigrate(options);
    });
  db.command('status')
    .description('say which migrations are applied; exit code 1 while some are not')
    .option('--json', 'one JSON document on standard output', false)
    .action(async (options: { json: boolean }) => {
      const { runStatus } = await import('../database/run-status.ts');
      process.exitCode = await runStatus(options);
    });
  return db;
};
