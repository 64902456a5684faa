import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { noFilters, schemaEngine, sendingWhole } from '../src/migrations/engine.ts';
import { migrationList } from '../src/migrations/migration-list.ts';

/** SQL that leads from the migrations to the schema; null when there is no difference. Runs on databases in memory. */
export const schemaDiff = async (): Promise<string | null> => {
  const main = new PGlite();
  const shadow = new PGlite();
  const path = join(import.meta.dirname, '../prisma/schema.prisma');
  try {
    const engine = await schemaEngine(new PrismaPGlite(main), (sql) => main.exec(sql), async () => sendingWhole(await new PrismaPGlite(shadow).connect(), (sql) => shadow.exec(sql)));
    const result = await engine.diff({
      from: { tag: 'migrations', ...migrationList() },
      to: { tag: 'schemaDatamodel', files: [{ path, content: readFileSync(path, 'utf8') }] },
      script: true,
      exitCode: true,
      filters: noFilters,
    });
    return result.exitCode === 2 ? (result.stdout ?? '') : null;
  } finally {
    await Promise.allSettled([main.close(), shadow.close()]);
  }
};
