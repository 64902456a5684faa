import type pg from 'pg';
import type { SuperiorDeductionRow } from './superior-deduction.repository.ts';

export type SnapshotFact = { readonly id: string; readonly unitId: string; readonly dataset: string; readonly row: Readonly<Record<string, unknown>> };
export type SnapshotReport = { readonly unitId: string; readonly dataset: string };
export type SnapshotJudgement = { readonly id: string; readonly unitId: string; readonly measure: string; readonly kind: string; readonly values: readonly string[]; readonly evidence: readonly string[] };

export type SnapshotRating = { readonly id: string; readonly unitId: string; readonly measure: string; readonly rater: string; readonly value: string };
export type SnapshotMember = { readonly measure: string; readonly userId: string; readonly unitIds: readonly string[] };
export type SnapshotDeduction = Pick<SuperiorDeductionRow, 'id' | 'authority' | 'item' | 'superiorFull' | 'pointsLost' | 'causes' | 'document'>;

export type ScoringSnapshot = {
  readonly facts: readonly SnapshotFact[]; readonly reports: readonly SnapshotReport[]; readonly judgements: readonly SnapshotJudgement[];
  readonly ratings: readonly SnapshotRating[]; readonly members: readonly SnapshotMember[]; readonly deductions: readonly SnapshotDeduction[];
};

export type SnapshotOf = { readonly orgId: string; readonly assessmentId: string; readonly unitIds: readonly string[]; readonly datasets: readonly string[]; readonly from: string; readonly to: string };

/**
 * What is known of some units at one moment, in a fixed order: the facts that count, the reports that touch the period, the judgements and ratings that count, and the deductions that are passed down.
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
    const ratings = await client.query<SnapshotRating>(
      `select id, unit_id as "unitId", measure, rater, value from panel_rating where current and assessment_id = $1 and unit_id = any($2) order by unit_id, measure collate "C", rater collate "C"`,
      [of.assessmentId, of.unitIds],
    );
    const members = await client.query<SnapshotMember>(`select measure, user_id as "userId", unit_ids as "unitIds" from panel_member where released_at is null and assessment_id = $1 order by measure collate "C", user_id collate "C"`, [of.assessmentId]);
    const deductions = await client.query<SnapshotDeduction>(
      `select id, authority, item, superior_full as "superiorFull", points_lost as "pointsLost", causes, document from superior_deduction where undone_at is null and assessment_id = $1 order by date, id collate "C"`,
      [of.assessmentId],
    );
    await client.query('commit');
    return { facts: facts.rows, reports: reports.rows, judgements: judgements.rows, ratings: ratings.rows, members: members.rows, deductions: deductions.rows };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
};
