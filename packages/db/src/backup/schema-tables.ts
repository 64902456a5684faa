import type pg from 'pg';

/** A table with its columns, as COPY names them. */
export type TableColumns = { readonly name: string; readonly columns: readonly string[] };

/** What belongs to a process and not to the installation: a copy would let people in elsewhere. */
const leftOut = ['session', 'verification'];

type Edge = { readonly from: string; readonly to: string };

/** Tables so that what a table refers to stands before it. */
const inOrder = (names: readonly string[], edges: readonly Edge[]): readonly string[] => {
  const ordered: string[] = [];
  let left = [...names];
  while (left.length > 0) {
    const free = left.filter((name) => !edges.some(({ from, to }) => from === name && to !== name && left.includes(to)));
    if (free.length === 0) throw new Error(`The tables ${left.join(', ')} refer to each other in a circle.`);
    ordered.push(...free);
    left = left.filter((name) => !free.includes(name));
  }
  return ordered;
};

/** The tables of the schema, partitions counted with their table, in the order in which rows can be stored. */
export const tableNames = async (client: pg.ClientBase): Promise<readonly string[]> => {
  const tables = await client.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by relname collate "C"`);
  const edges = await client.query<Edge>(
    `select a.relname as from, b.relname as to from pg_constraint c join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
  );
  return inOrder(tables.rows.map((row) => row.name), edges.rows);
};

/** The tables that a backup holds, with the columns that can be written. */
export const backupTables = async (client: pg.ClientBase): Promise<readonly TableColumns[]> => {
  const columns = await client.query<{ table: string; column: string }>(
    `select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by c.relname, a.attnum`,
  );
  const of = Map.groupBy(columns.rows, (row) => row.table);
  return (await tableNames(client)).filter((name) => !leftOut.includes(name)).map((name) => ({ name, columns: (of.get(name) ?? []).map((row) => row.column) }));
};
