import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, headings, office, store, type World, workbook } from '../../test/world.ts';
import { runScoring } from '../scoring/run-scoring.ts';
import { packJson, unpackJson } from '../scoring/stored-json.ts';
import { exportResults } from './export-results.ts';
import { verifyBundle, verifyStoredRun } from './verify-results.ts';

let world: World;
let runId: string;
const file = (name: string): string => join(world.folder, name);
beforeAll(async () => {
  world = await createWorld();
  await store(world, await workbook([['调1', '2018-03-01', '2018-03-12'], ['调2', '2018-03-01', '2018-03-02']], headings));
  runId = (await runScoring(world.deps, { assessmentId: world.assessmentId, reason: '测试', by: office.userId })).id;
  await exportResults(world.deps, { actor: office, runId, file: file('bundle') });
});
afterAll(() => world.close());

type Line = Record<string, never> & { run: Record<string, string>; scheme: { tracks: { sections: { items: { rules: { amount: string }[] }[] }[] }[] }; score: { total: string; items: { got: string }[] }; input: { measures: Record<string, { value: unknown }> }; end: number };

/** The bundle with one thing changed. */
const changed = (change: (lines: Line[]) => void): string => {
  const lines = gunzipSync(readFileSync(file('bundle'))).toString('utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Line);
  change(lines);
  writeFileSync(file('changed'), gzipSync(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`));
  return file('changed');
};
const kinds = async (path: string): Promise<readonly string[]> => [...new Set((await verifyBundle({ file: path })).findings.map((finding) => finding.kind))];

describe('a bundle of results', () => {
  it('is the same when it is computed again', async () => {
    const found = await verifyBundle({ file: file('bundle') });
    expect(found).toMatchObject({ isSame: true, units: 2, findings: [], findingCount: 0, run: { id: runId, number: 1 } });
    expect(found.figures).toBeGreaterThan(50);
    expect((await verifyBundle({ file: file('bundle'), expect: found.run.resultHash })).isSame).toBe(true);
    expect(await verifyBundle({ file: file('bundle'), expect: 'other' })).toMatchObject({ isSame: false, findings: [{ kind: 'expected' }] });
  });

  it('names the figure of the unit that was changed', async () => {
    const found = await verifyBundle({ file: changed((lines) => { const line = lines[2]; if (line) line.score.total = '99'; }) });
    expect(found.findings.map((finding) => finding.kind)).toEqual(['bundle', 'result', 'figure']);
    expect(found.findings[2]).toEqual({ kind: 'figure', unit: 'east', name: '东桥司法所', path: 'total', published: '99', recomputed: '9.5' });
  });

  it('tells a changed input, scheme, or hash', async () => {
    expect(await kinds(changed((lines) => { const line = lines[2]; if (line) line.input.measures = {}; }))).toEqual(['bundle', 'inputs', 'figure']);
    expect(await kinds(changed((lines) => { const rule = lines[1]?.scheme.tracks[0]?.sections[0]?.items[0]?.rules[0]; if (rule) rule.amount = '0.4'; }))).toEqual(['bundle', 'scheme', 'figure']);
    expect(await kinds(changed((lines) => { const line = lines[0]; if (line) line.run['resultHash'] = '0'; }))).toEqual(['bundle', 'result']);
    expect(await kinds(changed((lines) => { const line = lines[1]; if (line) line.scheme = { tracks: [] }; }))).toContain('recomputation');
  });

  it('that is cut or is something else is refused', async () => {
    await expect(verifyBundle({ file: changed((lines) => { lines.splice(2, 1); }) })).rejects.toMatchObject({ code: 'bundle_damaged' });
    writeFileSync(file('cut'), readFileSync(file('bundle')).subarray(0, 300));
    await expect(verifyBundle({ file: file('cut') })).rejects.toMatchObject({ code: 'bundle_damaged' });
    writeFileSync(file('other'), 'hello');
    await expect(verifyBundle({ file: file('other') })).rejects.toMatchObject({ code: 'bundle_not_a_bundle' });
    copyFileSync(file('bundle'), file('copy'));
    await expect(exportResults(world.deps, { actor: office, runId, file: file('copy') })).rejects.toMatchObject({ code: 'backup_file_exists' });
  });
});

describe('a stored run', () => {
  it('is the same; a column, a trace or an input changed in the database is found', async () => {
    const { pool } = world.deps.db;
    const verify = () => verifyStoredRun(world.deps, { actor: office, runId });
    expect(await verify()).toMatchObject({ isSame: true });
    await pool.query(`update unit_result set total = total + 1 where unit_id = 'east'`);
    expect((await verify()).findings).toEqual([{ kind: 'figure', unit: 'east', name: '东桥司法所', path: 'total', published: 95_001, recomputed: 95_000 }]);
    await pool.query(`update unit_result set total = total - 1 where unit_id = 'east'`);
    const { rows } = await pool.query<{ inputs: Buffer }>(`select inputs from unit_result where unit_id = 'east'`);
    const input = unpackJson(rows[0]?.inputs ?? Buffer.of()) as { measures: object };
    await pool.query(`update unit_result set inputs = $1 where unit_id = 'east'`, [packJson({ ...input, measures: {} })]);
    expect((await verify()).findings.map((finding) => finding.kind)).toEqual(expect.arrayContaining(['inputs', 'figure']));
  });
});
