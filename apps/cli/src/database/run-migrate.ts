import { print, printJson } from '../output/print.ts';
import { withDatabase } from './with-database.ts';

/** `siheng db migrate`: brings the tables up to date; doing it twice changes nothing. */
export const runMigrate = ({ json }: { readonly json: boolean }): Promise<void> =>
  withDatabase({ migrate: true }, ({ migrated, how }) => {
    if (json) printJson({ database: how === 'url' ? 'server' : 'embedded', applied: migrated });
    else print(migrated.length === 0 ? 'Nothing to apply: the tables are up to date.' : `Applied:\n${migrated.map((name) => `  ${name}`).join('\n')}`);
    return Promise.resolve();
  });
