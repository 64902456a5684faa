import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { orgRepository, userRepository } from '@siheng/db';
import { testDatabase } from '@siheng/db/testing';
import { createRegistry } from '@siheng/plugin-sdk/registry';
import { createAssessment, createDeps, type Deps, hashPassword, platformActor, publishScheme, usualEvidenceSettings } from '@siheng/services';
import pino from 'pino';
import { createAuth } from '../src/auth.ts';
import { readEnv } from '../src/env.ts';
import { buildApp } from '../src/http/build-app.ts';
import { plugins } from '../src/plugins.ts';
import { quiet } from './demo-world.ts';

const secret = 'a secret that is long enough for a test';
const password = 'mima-2018-x';

const scheme = {
  format: 1, id: 'county-2018', title: { zh: '样例考核细则' }, period: { from: '2018-01-01', to: '2018-12-31' }, source: { document: '样例', issuedBy: '样例局', issuedAt: null },
  classes: [{ id: 'town', title: { zh: '镇' } }], options: {}, rounding: { places: 2, mode: 'half-up' },
  tracks: [{ id: 'station', title: { zh: '司法所' }, unitKinds: ['station'], fullPoints: '10', sections: [{ id: 's', title: { zh: '基础' }, kind: 'scored', fullPoints: '10', items: [
    { id: 'i', title: { zh: '台账' }, kind: 'scored', fullPoints: '10', standards: [], method: [], departments: ['基层科'], rules: [
      { id: 'r', clause: 'c', text: '台账不规范的，视情扣0.5-1分。', effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'judged', of: 'legal-aid/judged-consultation-shortfall', min: '0.5', max: '1', perEvent: false } },
    ] },
  ] }] }],
};

export type CountyServer = {
  readonly deps: Deps;
  readonly address: string;
  readonly assessmentId: string;
  readonly units: readonly string[];
  /** Called for each request as it comes in. */
  readonly onRequest: (listener: (url: string) => void) => void;
  /** Signs in from an address of its own and answers the cookie. */
  readonly signIn: (username: string) => Promise<string>;
  /** The cookie of somebody who signed in before: hashing hundreds of passwords is not what a test is about. */
  readonly session: (userId: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

/**
 * A county with stations, each with an account (`station0`, `station1` ... ), an assessment office (`office`) and a neighbour county (`neighbour`), served over HTTP on a database of its own.
 * `clock` is that of the server.
 */
export const countyServer = async ({ stations, clock = () => new Date(), limitBytes = usualEvidenceSettings.limitBytes }: { readonly stations: number; readonly clock?: () => Date; readonly limitBytes?: number }): Promise<CountyServer> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'siheng-county-'));
  const db = await testDatabase();
  const deps = createDeps({ db, registry: createRegistry(plugins), dataDir, log: quiet, clock, evidence: { ...usualEvidenceSettings, limitBytes } });
  const unit = (id: string, kind: string, code: string, parentId: string | null, at: string) => ({ id, code, name: id, shortName: id, kind, class: kind === 'station' ? 'town' : null, parentId, path: at, residentPopulation: null });
  const units = Array.from({ length: stations }, (_, index) => `station${index}`);
  await orgRepository(db.prisma).createMany([unit('county', 'county', '320499', null, '/county/'), unit('neighbour', 'county', '320498', null, '/neighbour/'), ...units.map((id, index) => unit(id, 'station', `3204991${String(index).padStart(5, '0')}`, 'county', `/county/${id}/`))]);
  const passwordHash = await hashPassword(password);
  const person = (id: string, role: string, orgId: string) => userRepository(db.prisma).create({ id, username: id, name: `示例${id}`, passwordHash, accountId: `${id}-account`, at: new Date(), duties: [{ id: `${id}-duty`, role, orgId }] });
  await Promise.all([person('office', 'office-admin', 'county'), person('foreign', 'office-admin', 'neighbour'), ...units.map((id) => person(id, 'station', id))]);
  const org = { id: 'county', path: '/county/' };
  const { hash } = await publishScheme(deps, { actor: platformActor, org, scheme, decision: '样例〔2018〕1号' });
  const { id: assessmentId } = await createAssessment(deps, { actor: platformActor, org, title: '2018年度考核', schemeHash: hash, asOf: '2018-12-31', units: units.map((unitId) => ({ unitId })) });
  await db.prisma.assessment.update({ where: { id: assessmentId }, data: { state: 'self_assessment' } });
  const env = readEnv({ SIHENG_PUBLIC_URL: 'http://kaohe.example', SIHENG_DATA_DIR: dataDir, SIHENG_LOG_LEVEL: 'silent' });
  const auth = createAuth(deps, { secret, isHttps: false, lock: env.lock });
  const app = await buildApp({ env, deps, auth, log: pino({ level: 'silent' }), readiness: { database: async () => true, isSeeded: () => true, isStopping: () => false } });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  let machines = 0;
  const signIn = async (username: string): Promise<string> => {
    machines += 1;
    const answer = await fetch(`${address}/api/auth/sign-in/username`, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://kaohe.example', 'x-forwarded-for': `10.1.${machines >> 8}.${machines & 255}` }, body: JSON.stringify({ username, password }) });
    if (!answer.ok) throw new Error(`${username}: HTTP ${answer.status} ${await answer.text()}`);
    return answer.headers.getSetCookie().join(', ').split(';')[0] ?? '';
  };
  const session = async (userId: string): Promise<string> => {
    const token = randomBytes(24).toString('hex');
    await db.prisma.session.create({ data: { id: randomUUID(), token, userId, expiresAt: new Date(Date.now() + 3_600_000) } });
    return `siheng.session_token=${encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`)}`;
  };
  const close = async (): Promise<void> => {
    await app.close();
    await deps.scoring.stop();
    await db.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { deps, address, assessmentId, units, onRequest: (listener) => void app.server.on('request', (request) => listener(request.url ?? '')), signIn, session, close };
};
