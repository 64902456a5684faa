import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A checked row on its way into the database. */
export type StagedFact = { readonly id: string; readonly rowNumber: number | null; readonly unitId: string; readonly naturalKey: string; readonly date: string | null; readonly row: Readonly<Record<string, unknown>> };

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (value: string | number | null): string => (value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (char) => escapes[char] ?? char));

/** A line for COPY; a file of such lines waits beside the database until the import is confirmed. */
export const stagedLine = (fact: StagedFact): string =>
  `${[fact.id, fact.rowNumber, fact.unitId, fact.naturalKey, fact.date, JSON.stringify(fact.row)].map(escaped).join('\t')}\n`;

export type StagedInto = { readonly orgId: string; readonly dataset: string; readonly version: number };
export type StagedCounts = { readonly inserted: number; readonly updated: number; readonly unchanged: number };

/** Brings the lines into a table of this transaction and finds for each the current fact of the same key. Two imports of a dataset go one after the other. */
export const stageFacts = async (client: pg.PoolClient, lines: Readable, { orgId, dataset, version }: StagedInto): Promise<StagedCounts> => {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 7342))', [`${orgId} ${dataset}`]);
  await client.query('create temp table staged (place int generated always as identity, id text, row_number int, unit_id text, natural_key text, date date, row jsonb) on commit drop');
  await pipeline(lines, client.query(copyFrom('copy staged (id, row_number, unit_id, natural_key, date, row) from stdin')));
  await client.query('analyze staged');
  await client.query(
    `create temp table matched on commit drop as
     select s.place, f.id as fact_id, f.row = s.row and f.version = ${Number(version)} and f.date is not distinct from s.date as same
     from staged s left join fact f on f.current and f.org_id = ${client.escapeLiteral(orgId)} and f.dataset = ${client.escapeLiteral(dataset)} and f.unit_id = s.unit_id and f.natural_key = s.natural_key`,
  );
  await client.query('analyze matched');
  const counts = await client.query<Record<keyof StagedCounts, number>>(
    `select count(*) filter (where fact_id is null)::int as inserted, count(*) filter (where fact_id is not null and not same)::int as updated, count(*) filter (where same)::int as unchanged from matched`,
  );
  return counts.rows[0] ?? { inserted: 0, updated: 0, unchanged: 0 };
};

export type StagedStatus = 'new' | 'changed' | 'unchanged';

/** What would happen to some rows. */
export const stagedStatuses = async (client: pg.PoolClient, ids: readonly string[]): Promise<ReadonlyMap<string, StagedStatus>> => {
  const found = await client.query<{ id: string; status: StagedStatus }>(
    `select s.id, case when m.fact_id is null then 'new' when m.same then 'unchanged' else 'changed' end as status from staged s join matched m using (place) where s.id = any($1)`,
    [ids],
  );
  return new Map(found.rows.map((row) => [row.id, row.status]));
};

const chunk = 10_000;

/** Makes the staged rows facts of the batch: new keys are added, changed ones get a version that counts from now on, equal ones are noted. */
export const storeStaged = async (client: pg.PoolClient, batchId: string, { orgId, dataset, version }: StagedInto, total: number, progress: (done: number) => void = () => undefined): Promise<void> => {
  await client.query('update fact set current = false where id in (select fact_id from matched where not same)');
  for (let from = 0; from < total; from += chunk) {
    await client.query(
      `insert into fact (id, org_id, unit_id, dataset, version, natural_key, date, row, batch_id, row_number, current)
       select s.id, $1, s.unit_id, $2, $3, s.natural_key, s.date, s.row, $4, s.row_number, true
       from staged s join matched m using (place) where s.place > $5 and s.place <= $6 and m.same is not true`,
      [orgId, dataset, version, batchId, from, from + chunk],
    );
    progress(Math.min(from + chunk, total));
  }
  await client.query('insert into fact_repeat (batch_id, fact_id) select $1, fact_id from matched where same', [batchId]);
};

/**
 * Takes a stored batch back: for each of its keys the version of the latest batch that still counts becomes the current one
 * again, with its id. A batch counts for a key by a version of its own or by an equal row.
 */
export const takeBack = async (client: pg.PoolClient, batch: { readonly id: string; readonly orgId: string; readonly dataset: string }): Promise<{ readonly removed: number; readonly restored: number }> => {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 7342))', [`${batch.orgId} ${batch.dataset}`]);
  await client.query(
    `create temp table taken on commit drop as
     select distinct org_id, dataset, unit_id, natural_key from fact where batch_id = $1 or id in (select fact_id from fact_repeat where batch_id = $1)`.replaceAll('$1', client.escapeLiteral(batch.id)),
  );
  await client.query('analyze taken');
  await client.query(
    `create temp table winner on commit drop as
     select distinct on (unit_id, natural_key) id from (
       select f.id, f.unit_id, f.natural_key, b.seq from taken t join fact f using (org_id, dataset, unit_id, natural_key) join batch b on b.id = f.batch_id and b.state = 'stored'
       union all
       select f.id, f.unit_id, f.natural_key, b.seq from taken t join fact f using (org_id, dataset, unit_id, natural_key) join fact_repeat r on r.fact_id = f.id join batch b on b.id = r.batch_id and b.state = 'stored'
     ) versions order by unit_id, natural_key, seq desc`,
  );
  const removed = await client.query(`update fact f set current = false from taken t where f.current and (f.org_id, f.dataset, f.unit_id, f.natural_key) = (t.org_id, t.dataset, t.unit_id, t.natural_key) and f.id not in (select id from winner)`);
  const restored = await client.query('update fact set current = true where not current and not withdrawn and id in (select id from winner)');
  return { removed: removed.rowCount ?? 0, restored: restored.rowCount ?? 0 };
};
