import type { RunSql } from './audit.repository.ts';

const unitsOf = (rest: string): string => `select o.name from assessment_unit m join org o on o.id = m.unit_id where m.assessment_id = $1 and ${rest} order by o.code`;
const itemsOf = (table: string, rest: string): string => `select o.name from ${table} t left join org o on o.id = t.unit_id where t.assessment_id = $1 and ${rest} order by o.code`;

/** By kind: one row for each point that is still open in an assessment, with the name of its unit. */
const queries = {
  'self-report-missing': unitsOf(`not exists (select 1 from self_assessment s where s.assessment_id = m.assessment_id and s.unit_id = m.unit_id and s.state not in ('draft', 'returned'))`),
  'finding-unverified': itemsOf('finding', `t.state = 'entered'`),
  'veto-undecided': itemsOf('veto_proposal', `t.state = 'proposed'`),
  'objection-open': itemsOf('objection', `t.state = 'submitted'`),
  unscored: unitsOf(`exists (select 1 from unit_result r join assessment a on a.published_run_id = r.run_id where a.id = m.assessment_id and r.unit_id = m.unit_id and r.provisional)`),
  'consequence-undecided': itemsOf('consequence_entry', `t.state = 'proposed'`),
  'rectification-open': itemsOf('rectification_item', `t.state <> 'verified'`),
} as const satisfies Readonly<Record<string, string>>;

/** What may stand between an assessment and its next state. */
export type OpenPointKind = keyof typeof queries;

/** How many points of a kind are open, with the names of the first units concerned. */
export const findOpenPoints = async (sql: RunSql, kind: OpenPointKind, assessmentId: string, limit = 20): Promise<{ readonly count: number; readonly names: readonly string[] }> => {
  const rows = await sql<{ name: string | null; total: number }>(`select name, count(*) over ()::int as total from (${queries[kind]}) found limit ${limit}`, [assessmentId]);
  return { count: rows[0]?.total ?? 0, names: [...new Set(rows.flatMap((row) => row.name ?? []))] };
};
