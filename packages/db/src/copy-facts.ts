import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { stagedLine, type StagedFact } from './staged-facts.ts';

export type FactsInto = { readonly orgId: string; readonly dataset: string; readonly version: number; readonly batchId: string };

/** Stores rows as facts that count, without looking for earlier versions: for a dataset that has no facts yet. Part of a transaction. */
export const copyFacts = async (client: pg.PoolClient, facts: Iterable<StagedFact>, { orgId, dataset, version, batchId }: FactsInto): Promise<void> => {
  await client.query('create temp table if not exists arriving (id text, row_number int, unit_id text, natural_key text, date date, row jsonb) on commit drop');
  await client.query('truncate arriving');
  await pipeline(Readable.from((function* () { for (const fact of facts) yield stagedLine(fact); })()), client.query(copyFrom('copy arriving (id, row_number, unit_id, natural_key, date, row) from stdin')));
  await client.query(
    `insert into fact (id, org_id, unit_id, dataset, version, natural_key, date, row, batch_id, row_number, current)
     select id, $1, unit_id, $2, $3, natural_key, date, row, $4, row_number, true from arriving`,
    [orgId, dataset, version, batchId],
  );
};
