import { type Actor, createApiKey, getActor, mayDo, platformActor, type Role, roles, verifyAudit } from '@siheng/services';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MatrixApp, matrixApp } from './matrix/app.ts';
import { type Place, placesOf, relations } from './matrix/places.ts';
import { type RouteRow, routeRows } from './matrix/route-rows.ts';
import { dataset, type MatrixWorld, matrixWorld } from './matrix/world.ts';

let world: MatrixWorld;
let face: MatrixApp;
beforeAll(async () => {
  world = await matrixWorld();
  face = await matrixApp(world);
});
afterAll(async () => {
  await face.app.close();
  await world.close();
});

const refused: ReadonlySet<number> = new Set([401, 403, 404]);

const send = async (row: Exclude<RouteRow, { open: 'elsewhere' }>, place: Place, headers: Record<string, string>): Promise<boolean> => {
  const request = row.request(place);
  const answer = await face.app.inject({ ...request, headers: { ...request.headers, ...headers } });
  const code = answer.headers['content-type']?.includes('json') === true && request.method !== 'HEAD' && answer.body !== '' ? (answer.json() as { error?: string }).error : undefined;
  return !refused.has(answer.statusCode) || ('passes' in row && code !== undefined && (row.passes ?? []).includes(code));
};

const isExpected = (row: RouteRow, actor: Actor, { bureau, unit }: Place): boolean => {
  if ('open' in row) return row.open === 'public' || row.open === 'signed-in';
  const [action, at] = row.needs;
  if (at === 'anywhere') return actor.duties.some((duty) => mayDo(actor, action, { path: duty.orgPath }));
  return mayDo(actor, action, at === 'unit' ? unit : bureau);
};

const at = (isUnitStaff: boolean): (readonly [string, Place])[] =>
  relations.flatMap((relation) => {
    const place = world.places.get(placesOf(isUnitStaff)[relation]?.[1] ?? '');
    return place ? [[relation, place] as const] : [];
  });

it('every route has a row, and every row a route', () => {
  const missing = face.routes.filter((route) => !(route in routeRows) && !route.endsWith(' /trpc/:path'));
  const gone = Object.keys(routeRows).filter((route) => !face.routes.includes(route));
  expect(
    [
      ...missing.map((route) => `"${route}" has no row: add one to routeRows in apps/server/test/matrix/route-rows.ts that names the action of the policy that it needs and an example of a request (CONTRIBUTING.md, "A change that adds a procedure").`),
      ...gone.map((route) => `"${route}" is no route any more: take its row out of apps/server/test/matrix/route-rows.ts.`),
    ].join('\n'),
  ).toBe('');
});

it('a session opens exactly what the policy says, everywhere', async () => {
  const wrong: string[] = [];
  const sessions = new Map<Role, { readonly actor: Actor; readonly cookie: string }>();
  for (const role of roles) sessions.set(role, { actor: await world.actorOf(role), cookie: await face.cookieOf(`role-${role}`) });
  for (const [route, row] of Object.entries(routeRows)) {
    if ('open' in row && row.open === 'elsewhere') continue;
    for (const [role, { actor, cookie }] of sessions) {
      for (const [relation, place] of at(role === 'station')) {
        const expected = isExpected(row, actor, place);
        if ((await send(row, place, { cookie })) !== expected) wrong.push(`${route} as ${role} at ${relation}: the policy says ${expected ? 'allowed' : 'refused'}`);
      }
    }
    const isPublic = 'open' in row && row.open === 'public';
    for (const [relation, place] of at(false)) if ((await send({ ...row, passes: [] } as typeof row, place, {})) !== isPublic) wrong.push(`${route} without a session at ${relation}: should be ${isPublic ? 'allowed' : 'refused'}`);
  }
  expect(wrong.join('\n')).toBe('');
});

it('a key opens the datasets of its own bureau, and no other place; it is no session', async () => {
  const own = world.places.get('own') as Place;
  const { key } = await createApiKey(world.deps, { actor: platformActor, assessmentId: own.assessmentId, title: '样例', datasets: [dataset], expiresAt: new Date(Date.now() + 86_400_000) });
  const wrong: string[] = [];
  for (const [route, row] of Object.entries(routeRows)) {
    if ('open' in row && row.open === 'elsewhere') continue;
    for (const [relation, place] of at(false)) {
      const isOwn = place.bureau.id === own.bureau.id || !route.endsWith('/rows');
      const expected = 'open' in row && (row.open === 'public' || (row.open === 'key' && isOwn));
      if ((await send({ ...row, passes: [] } as typeof row, place, { authorization: `Bearer ${key}` })) !== expected) wrong.push(`${route} with a key at ${relation}: should be ${expected ? 'allowed' : 'refused'}`);
    }
  }
  expect(wrong.join('\n')).toBe('');
});

it('every refused attempt is on record with who, what and from where, and the chain holds', async () => {
  const count = async (where: string): Promise<number> => Number((await world.deps.db.pool.query<{ n: string }>(`select count(*) as n from audit_entry where action = 'refused' and ${where}`)).rows[0]?.n);
  expect(await count(`subject = 'call GET /files/evidence/:id' and actor = 'role-station' and data->>'code' = 'evidence_foreign' and org_path = '/far/far-one/' and origin->>'ip' = '127.0.0.1'`)).toBe(1);
  expect(await count(`subject like 'call POST /open/%' and actor like 'api-key %'`)).toBeGreaterThan(0);
  expect(await verifyAudit(world.deps)).toMatchObject({ brokenAt: null });
  expect(await getActor(world.deps, { userId: 'role-auditor' })).toMatchObject({ separated: true });
});
