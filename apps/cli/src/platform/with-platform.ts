import { createRegistry, type Registry } from '@siheng/plugin-sdk/registry';
import { plugins } from '@siheng/server/plugins';
import { AppError, createDeps, type Deps, type Log } from '@siheng/services';
import { withDatabase } from '../database/with-database.ts';
import { refusal } from '../exit-codes.ts';

/** A command says what it did itself; only what went wrong is worth a line. */
const quiet: Log = {
  info: () => undefined,
  warn: (_fields, message) => process.stderr.write(`${message}\n`),
  error: (_fields, message) => process.stderr.write(`${message}\n`),
};

/** What is installed. */
export const installed = (): Registry => createRegistry(plugins);

/** A refusal of a use case, in the language of the call. */
export const sayingErrors = async <T>(lang: 'zh' | 'en', work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) throw refusal(error.sentences[lang]);
    throw error;
  }
};

/** The use cases over the database of the environment; scoring that they start is finished before the command ends. */
export const withPlatform = <T>(lang: 'zh' | 'en', work: (deps: Deps) => Promise<T>, options: { readonly migrate: boolean } = { migrate: true }): Promise<T> =>
  withDatabase(options, async (db, env) => {
    const deps = createDeps({ db, registry: installed(), dataDir: env.dataDir, log: quiet, isDemo: env.isDemo });
    try {
      const result = await sayingErrors(lang, () => work(deps));
      await deps.scoring.idle();
      return result;
    } finally {
      await deps.scoring.stop();
    }
  });
