import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCycleWorld, type CycleWorld } from '../../test/cycle-world.ts';
import { verifyAudit } from '../audit/verify-audit.ts';

let world: CycleWorld;
beforeAll(async () => {
  world = await createCycleWorld();
  const at = new Date();
  // Nothing stands in the way: the process only moves.
  await world.deps.db.prisma.selfAssessment.createMany({ data: ['east', 'west'].map((unitId) => ({ id: unitId, assessmentId: world.yearId, unitId, state: 'submitted', version: 1, createdAt: at, updatedAt: at })) });
  await world.deps.db.prisma.duty.createMany({ data: [{ id: 'd1', userId: 'jiceng', role: 'department', orgId: 'county', department: '基层科' }, { id: 'd2', userId: 'leader', role: 'leader', orgId: 'county' }] });
});
afterAll(() => world.close());

const url = (): string => {
  const { user, password, host, port, database } = world.deps.db.pool.options as { user?: string; password?: string; host?: string; port?: number; database?: string };
  return world.deps.db.pool.options.connectionString ?? `postgresql://${user}:${password}@${host}:${port}/${database}`;
};

/** Resolves once the process is dead: killed some milliseconds after it began the change. */
const killedIn = (change: string, waitMs: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../test/move-until-killed.ts'), url(), world.folder, world.yearId], { stdio: ['ignore', 'pipe', 'inherit'] });
    let isSeen = false;
    child.stdout.on('data', (chunk) => {
      if (isSeen || !String(chunk).split('\n').includes(change)) return;
      isSeen = true;
      void pause(waitMs).then(() => child.kill('SIGKILL'));
    });
    child.on('exit', (code, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(`ended by itself with ${code}`))));
  });

/** The state, its version, the history, the audit log and the notifications say the same. */
const agree = async (): Promise<void> => {
  const { state, version } = await world.deps.db.prisma.assessment.findUniqueOrThrow({ where: { id: world.yearId } });
  const events = await world.deps.db.prisma.cycleEvent.findMany({ where: { assessmentId: world.yearId }, orderBy: { seq: 'asc' } });
  const moves = events.filter(({ kind }) => kind === 'advance' || kind === 'reopen');
  const { rows } = await world.deps.db.pool.query<{ action: string; data: { to?: string } }>('select action, data from audit_entry where subject = $1 and action <> $2 order by seq', [`assessment ${world.yearId}`, 'create-assessment']);
  const last = moves.at(-1);
  expect({ state, version }).toEqual({ state: last?.toState ?? state, version: moves.length + 1 });
  expect(rows.map(({ action }) => action)).toEqual(events.map(({ kind }) => (kind === 'advance' ? 'advance-assessment' : kind === 'reopen' ? 'reopen-state' : kind)));
  expect(rows.filter(({ action }) => action === 'advance-assessment' || action === 'reopen-state').map(({ data }) => data.to)).toEqual(moves.map(({ toState }) => toState));
  expect(await world.deps.db.prisma.notification.count({ where: { userId: 'leader', kind: { in: ['state-moved', 'state-reopened'] } } })).toBe(moves.length);
  const closings = events.filter(({ kind }) => kind.endsWith('-department'));
  const stored = await world.deps.db.prisma.departmentClosing.findMany({ where: { assessmentId: world.yearId } });
  expect(stored.reduce((sum, one) => sum + one.version, 0)).toBe(closings.length);
  expect(stored.filter(({ closed }) => closed)).toHaveLength(closings.filter(({ kind }) => kind === 'close-department').length - closings.filter(({ kind }) => kind === 'reopen-department').length);
  expect((await verifyAudit(world.deps)).brokenAt).toBeNull();
};

// Every kind of change, and the moves that score, freeze and tell people; the others are the same code.
const changes = ['self_assessment', 'close-department', 'ranking', 'confirmed', 'reopen', 'reopen-department'];

test('kill -9 in the middle of a change of the year: state, history, audit and notifications agree after it, and the year goes on', async () => {
  await world.deps.db.prisma.assessment.update({ where: { id: world.yearId }, data: { state: 'published' } });
  for (const [index, change] of changes.entries()) {
    await killedIn(change, [0, 6, 14, 25, 40][index % 5] ?? 0);
    await agree();
  }
  expect((await world.deps.db.prisma.cycleEvent.findMany({ where: { assessmentId: world.yearId }, distinct: ['kind'] })).map(({ kind }) => kind).toSorted()).toEqual(expect.arrayContaining(['advance', 'close-department', 'reopen']));
}, 240_000);
