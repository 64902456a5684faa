import type pg from 'pg';

/** When the facts, reports, judgements, evaluations or superior deductions that an assessment is scored from changed last; null: never. */
export const findLatestChange = async (pool: pg.Pool, orgId: string, assessmentId: string): Promise<Date | null> => {
  const found = await pool.query<{ at: Date | null }>(
    `select max(at) as at from (
       select greatest(stored_at, undone_at) as at from batch where org_id = $1 and state in ('stored', 'undone')
       union all select reported_at from report where org_id = $1
       union all select at from judgement where assessment_id = $2
       union all select at from panel_rating where assessment_id = $2
       union all select greatest(added_at, released_at) from panel_member where assessment_id = $2
       union all select greatest(created_at, undone_at) from superior_deduction where assessment_id = $2
       union all select at from audit_entry where action = 'withdraw-nil-report' and subject in (select 'unit ' || unit_id from assessment_unit where assessment_id = $2)
     ) changes`,
    [orgId, assessmentId],
  );
  return found.rows[0]?.at ?? null;
};
