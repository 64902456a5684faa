import { EXIT } from '../exit-codes.ts';
import { print, printJson } from '../output/print.ts';
import { withDatabase } from './with-database.ts';

const list = (title: string, names: readonly string[]): readonly string[] => (names.length === 0 ? [] : [title, ...names.map((name) => `  ${name}`)]);

/** `siheng db status`: what is applied and what is not; 1 while something is pending or failed. */
export const runStatus = ({ json }: { readonly json: boolean }): Promise<number> =>
  withDatabase({ migrate: false }, async ({ pool, how }) => {
    const { migrationStatus } = await import('@siheng/db');
    const status = await migrationStatus(pool);
    if (json) printJson({ database: how === 'url' ? 'server' : 'embedded', ...status });
    else print([...list('Applied:', status.applied), ...list('Pending (siheng db migrate):', status.pending), ...list('Failed (prisma migrate resolve):', status.failed)].join('\n') || 'No migrations.');
    return status.pending.length + status.failed.length === 0 ? EXIT.ok : EXIT.refused;
  });
