import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

// `WebAssembly` has no type without lib dom, and the glue of the engine exports no type for its set-up.
type Instance = { readonly exports: { __wbindgen_start(): void } };
type Wasm = { instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: Instance }> };
type Glue = { __wbg_set_wasm(exports: unknown): void };

const start = async (): Promise<void> => {
  const file = join(dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm');
  const { WebAssembly } = globalThis as unknown as { WebAssembly: Wasm };
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': bindings });
  (bindings as unknown as Glue).__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
};
let started: Promise<void> | undefined;

export type RunScript = (sql: string) => Promise<unknown>;

/** The adapters split a script at every semicolon, or do not wait for it; a migration goes to the database as one text, in one implicit transaction. */
export const sendingWhole = <A extends SqlDriverAdapter>(adapter: A, run: RunScript): A =>
  Object.assign(adapter, { executeScript: async (sql: string): Promise<void> => void (await run(sql)) });

type Factory = Pick<SqlMigrationAwareDriverAdapterFactory, 'provider' | 'adapterName' | 'connect'>;
const noShadow = (): Promise<never> => Promise.reject(new Error('A diff runs on PGlite only: the shadow database of this adapter would be the database itself.'));

/** Prisma's schema engine as WASM: the same migration table, checksums and lock as `prisma migrate deploy`, without a download. */
export const schemaEngine = async (factory: Factory, run: RunScript, shadow: () => Promise<SqlDriverAdapter> = noShadow): Promise<bindings.SchemaEngine> => {
  await (started ??= start());
  const { provider, adapterName } = factory;
  const connect = async (): Promise<SqlDriverAdapter> => sendingWhole(await factory.connect(), run);
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory({ provider, adapterName, connect, connectToShadowDb: shadow }));
};

export const noFilters = { externalTables: [], externalEnums: [] };
