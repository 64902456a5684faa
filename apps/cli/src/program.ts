import { Command, CommanderError } from 'commander';
import { auditCommand } from './commands/audit.ts';
import { backupCommand, restoreCommand } from './commands/backup.ts';
import { casesCommand } from './commands/cases.ts';
import { clausesCommand } from './commands/clauses.ts';
import { dbCommand } from './commands/db.ts';
import { demoCommand } from './commands/demo.ts';
import { explainCommand } from './commands/explain.ts';
import { importCommand } from './commands/import.ts';
import { resultsCommand } from './commands/results.ts';
import { scoreCommand } from './commands/score.ts';
import { workerCommand } from './commands/worker.ts';
import { CommandError, EXIT } from './exit-codes.ts';

/** The commands of `siheng`. What a command does is imported when it is called: `cases run` needs no database. */
export const createProgram = (): Command => {
  const program = new Command('siheng')
    .description('司衡 Siheng: score, explain and check assessment schemes, without a server or with one')
    .configureHelp({ sortSubcommands: true });
  for (const command of [auditCommand(), scoreCommand(), explainCommand(), casesCommand(), clausesCommand(), importCommand(), demoCommand(), dbCommand(), backupCommand(), restoreCommand(), resultsCommand(), workerCommand()]) program.addCommand(command);
  return program;
};

const exitOverrides = (command: Command): void => {
  command.exitOverride();
  command.commands.forEach(exitOverrides);
};

/** Runs one command line and answers its exit code. */
export const run = async (args: readonly string[]): Promise<number> => {
  const program = createProgram();
  exitOverrides(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return Number(process.exitCode ?? EXIT.ok);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
};
