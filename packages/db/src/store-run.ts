import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { ScoringRunRow } from './scoring-run.repository.ts';
import type { UnitResultRow } from './unit-result.repository.ts';

export type StoredUnitResult = Omit<UnitResultRow, 'runId'> & { readonly trace: Uint8Array; readonly inputs: Uint8Array };
/** The assessment no longer takes a result: it was confirmed while the run was computed. */
export class FrozenResult extends Error {}

export type NewRun = Omit<ScoringRunRow, 'number' | 'state'>;

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
const bytes = (value: Uint8Array): string => `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
const integers = (values: readonly number[]): string => `{${values.join(',')}}`;

const line = (runId: string, r: StoredUnitResult): string =>
  `${[escaped(runId), escaped(r.unitId), escaped(r.track), r.total, r.base, r.bonus, r.rank, r.groupRank, r.tied, r.grade === null ? '\\N' : escaped(r.grade), r.provisional ? 't' : 'f', integers(r.items), integers(r.sections), integers(r.unscored), bytes(r.trace), bytes(r.inputs)].join('\t')}\n`;

function* lines(runId: string, results: Iterable<StoredUnitResult>, stored: (count: number) => void): Generator<string> {
  let count = 0;
  for (const result of results) {
    yield line(runId, result);
    stored((count += 1));
  }
}

/**
 * Stores a whole run and publishes it by pointer, in one transaction: after a kill there is the run with all its units, or nothing.
 * `takesResults`: states of the assessment in which a result may be stored; in another one it is refused.
 * Runs of one assessment are numbered one after the other; the lock keeps two processes from taking the same number.
 */
export const storeRun = async (pool: pg.Pool, run: NewRun, takesResults: readonly string[], results: Iterable<StoredUnitResult>, stored: (count: number) => void = () => undefined): Promise<ScoringRunRow> => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 7341))', [run.assessmentId]);
    const held = await client.query<{ state: string }>('select state from assessment where id = $1 for no key update', [run.assessmentId]);
    if (!takesResults.includes(held.rows[0]?.state ?? '')) throw new FrozenResult();
    const next = await client.query<{ number: number }>('select coalesce(max(number), 0) + 1 as number from scoring_run where assessment_id = $1', [run.assessmentId]);
    const number = next.rows[0]?.number ?? 1;
    await client.query(
      `insert into scoring_run (id, assessment_id, number, state, reason, scheme_hash, input_hash, result_hash, started_by, started_at, finished_at) values ($1, $2, $3, 'done', $4, $5, $6, $7, $8, $9, $10)`,
      [run.id, run.assessmentId, number, run.reason, run.schemeHash, run.inputHash, run.resultHash, run.startedBy, run.startedAt, run.finishedAt],
    );
    const copy = client.query(copyFrom('copy unit_result (run_id, unit_id, track, total, base, bonus, rank, group_rank, tied, grade, provisional, items, sections, unscored, trace, inputs) from stdin'));
    await pipeline(Readable.from(lines(run.id, results, stored)), copy);
    await client.query('update assessment set published_run_id = $2 where id = $1', [run.assessmentId, run.id]);
    await client.query('commit');
    return { ...run, number, state: 'done' };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
};
