import type pg from 'pg';

export type FactRow = {
  readonly id: string;
  readonly orgId: string;
  readonly unitId: string;
  readonly dataset: string;
  readonly naturalKey: string;
  readonly date: string | null;
  readonly row: Readonly<Record<string, unknown>>;
  readonly batchId: string;
  readonly rowNumber: number | null;
  readonly current: boolean;
};

export type FactPage = {
  readonly orgId: string;
  readonly dataset: string;
  readonly unitIds: readonly string[];
  readonly batchId?: string | undefined;
  readonly query?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly by: 'date' | 'unit' | 'key';
  readonly order: 'asc' | 'desc';
};

const columns = `id, org_id as "orgId", unit_id as "unitId", dataset, natural_key as "naturalKey", date::text, row, batch_id as "batchId", row_number as "rowNumber", current`;
const orders = { date: 'date', unit: 'unit_id', key: 'natural_key' } as const;

export const factRepository = (pool: pg.Pool) => ({
  /** Records that count; of a batch also those that count no longer. */
  findPage: async ({ orgId, dataset, unitIds, batchId, query, page, pageSize, by, order }: FactPage): Promise<{ rows: FactRow[]; total: number }> => {
    const values: unknown[] = [orgId, dataset, unitIds];
    const place = (value: unknown): string => `$${values.push(value)}`;
    const where = [
      'org_id = $1', 'dataset = $2', 'unit_id = any($3)',
      batchId === undefined ? 'current' : `batch_id = ${place(batchId)}`,
      ...(query === undefined || query === '' ? [] : [`(natural_key || ' ' || row::text) ilike ${place(`%${query.replace(/[\\%_]/g, (char) => `\\${char}`)}%`)}`]),
    ].join(' and ');
    const total = await pool.query<{ total: number }>(`select count(*)::int as total from fact where ${where}`, values);
    const direction = order === 'desc' ? 'desc nulls last' : 'asc nulls first';
    const rows = await pool.query<FactRow>(`select ${columns} from fact where ${where} order by ${orders[by]} ${direction}, natural_key, id limit ${place(pageSize)} offset ${place((page - 1) * pageSize)}`, values);
    return { rows: rows.rows, total: total.rows[0]?.total ?? 0 };
  },
  findByIds: async (ids: readonly string[]): Promise<FactRow[]> => (await pool.query<FactRow>(`select ${columns} from fact where id = any($1)`, [ids])).rows,
  /** All versions of the record, latest first. */
  findVersions: async ({ orgId, dataset, unitId, naturalKey }: FactRow): Promise<FactRow[]> =>
    (await pool.query<FactRow>(`select ${columns} from fact where org_id = $1 and dataset = $2 and unit_id = $3 and natural_key = $4 order by (select seq from batch where batch.id = fact.batch_id) desc`, [orgId, dataset, unitId, naturalKey])).rows,
  /** Of records that count, by unit and dataset. */
  countByUnitAndDataset: async (orgId: string, unitIds: readonly string[]): Promise<{ unitId: string; dataset: string; facts: number }[]> =>
    (await pool.query<{ unitId: string; dataset: string; facts: number }>(`select unit_id as "unitId", dataset, count(*)::int as facts from fact where current and org_id = $1 and unit_id = any($2) group by unit_id, dataset`, [orgId, unitIds])).rows,
  countInPeriod: async (orgId: string, unitId: string, dataset: string, from: string, to: string): Promise<number> =>
    (await pool.query<{ facts: number }>(`select count(*)::int as facts from fact where current and org_id = $1 and unit_id = $2 and dataset = $3 and (date is null or date between $4 and $5)`, [orgId, unitId, dataset, from, to])).rows[0]?.facts ?? 0,
  countByBatch: async (batchId: string): Promise<{ unitId: string; facts: number; current: number }[]> =>
    (await pool.query<{ unitId: string; facts: number; current: number }>(
      `select unit_id as "unitId", count(*)::int as facts, count(*) filter (where current)::int as current from fact where batch_id = $1 or id in (select fact_id from fact_repeat where batch_id = $1) group by unit_id order by unit_id`, [batchId])).rows,
});
