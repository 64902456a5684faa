import type pg from 'pg';

export type SnapshotFact = { readonly id: string; readonly unitId: string; readonly dataset: string; readonly row: Readonly<Record<string, unknown>> };
export type SnapshotReport = { readonly unitId: string; readonly dataset: string };
export type SnapshotJudgement = { readonly id: string; readonly unitId: string; readonly measure: string; readonly kind: string; readonly values: readonly string[]; readonly evidence: readonly string[] };

export type ScoringSnapshot = { readonly facts: readonly SnapshotFact[]; readonly reports: readonly SnapshotReport[]; readonly judgements: readonly SnapshotJudgement[] };

export type SnapshotOf = { readonly orgId: string; readonly assessmentId: string; readonly unitIds: readonly string[]; readonly datasets: readonly string[]; readonly from: string; readonly to: string };

/**
 * What is known of some units at one moment, in a fixed order: the facts that count, the reports that touch the period, and the judgements that count.
 * One read-only snapshot, so that a batch or an undo is in it whole or not at all.
 */
export const readScoringSnapshot = async (pool: pg.Pool, of: SnapshotOf): Promise<ScoringSnapshot> => {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const facts = await client.query<SnapshotFact>(
      `select id, unit_id as "unitId", dataset, row from fact where current and org_id = $1 and unit_id = any($2) and dataset = any($3) order by unit_id, dataset, natural_key collate "C", id`,
      [of.orgId, of.unitIds, of.datasets],
    );
    const reports = await client.query<SnapshotReport>(
      `select distinct unit_id as "unitId", dataset from report where org_id = $1 and unit_id = any($2) and dataset = any($3) and period_from <= $5 and period_to >= $4`,
      [of.orgId, of.unitIds, of.datasets, of.from, of.to],
    );
    const judgements = await client.query<SnapshotJudgement>(
      `select id, unit_id as "unitId", measure, kind, "values", evidence from judgement where current and assessment_id = $1 and unit_id = any($2) order by unit_id, measure collate "C"`,
      [of.assessmentId, of.unitIds],
    );
    await client.query('commit');
    return { facts: facts.rows, reports: reports.rows, judgements: judgements.rows };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
};
