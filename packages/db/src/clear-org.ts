import type pg from 'pg';
import { inTransaction } from './transaction.ts';

const ofAssessments = 'assessment_id in (select id from assessment where org_id = $1)';

/** In the order in which nothing is left that points to what is removed. */
const statements = [
  `delete from objection where ${ofAssessments}`,
  `delete from veto_proposal where ${ofAssessments}`,
  `delete from finding where ${ofAssessments}`,
  'delete from notification where org_id = $1',
  'delete from notification_settings where org_id = $1',
  `delete from consequence_entry where ${ofAssessments}`,
  ...['cycle_event', 'cycle_deadline', 'department_closing', 'procedure_step', 'unlock_request', 'unit_target'].map((table) => `delete from ${table} where ${ofAssessments}`),
  'delete from rectification_item where org_id = $1',
  'delete from external_result where org_id = $1',
  `update assessment set published_run_id = null where org_id = $1`,
  `delete from scoring_run where ${ofAssessments}`,
  ...['judgement', 'panel_rating', 'panel_member', 'superior_deduction'].map((table) => `delete from ${table} where ${ofAssessments}`),
  'delete from evidence_link where evidence_id in (select id from evidence where org_id = $1)',
  'delete from evidence where org_id = $1',
  'delete from evidence_upload where org_id = $1',
  `delete from self_assessment where ${ofAssessments}`,
  `delete from assessment_unit where ${ofAssessments}`,
  'delete from assessment where org_id = $1',
  'delete from scheme_draft_edit where draft_id in (select id from scheme_draft where org_id = $1)',
  'delete from scheme_draft where org_id = $1',
  'delete from scheme_adoption where org_id = $1',
  'delete from fact where org_id = $1',
  'delete from report where org_id = $1',
  'delete from batch where org_id = $1',
  'delete from job where org_id = $1',
  'delete from enabled_plugin where org_id = $1',
  'delete from duty where org_id = $1',
];

/** Removes an organisation with all that belongs to it, and the organisations named beside it: what a broken-off seeding left. */
export const clearOrg = (pool: pg.Pool, orgId: string, orgIds: readonly string[]): Promise<void> =>
  inTransaction(pool, async (client) => {
    for (const statement of statements) await client.query(statement, [orgId]);
    await client.query('delete from org where id = any($1)', [orgIds]);
  });
