import { appRouter, createApiCaller } from '@siheng/api';
import { type Actor, AppError, mayDo, type Role, roles } from '@siheng/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Place, placesOf, relations } from './matrix/places.ts';
import { procedureRows, type Row } from './matrix/rows.ts';
import { type MatrixWorld, matrixWorld } from './matrix/world.ts';

let world: MatrixWorld;
let actors: ReadonlyMap<Role, Actor>;
beforeAll(async () => {
  world = await matrixWorld();
  actors = new Map(await Promise.all(roles.map(async (role) => [role, await world.actorOf(role)] as const)));
});
afterAll(() => world.close());

/** What is refused because of who asks. */
const refusals: ReadonlySet<string> = new Set(['not_allowed', 'not_signed_in', 'own_unit', 'foreign_department', 'not_found', 'evidence_foreign', 'objection_not_yours', 'evidence_upload_refused']);

type Outcome = { readonly isAllowed: boolean; readonly code: string | null };

const outcome = async (row: Row, call: () => Promise<unknown>): Promise<Outcome> => {
  try {
    await call();
    return { isAllowed: true, code: null };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    if (!(cause instanceof AppError)) throw error;
    const passes = 'passes' in row ? (row.passes ?? []) : [];
    return { isAllowed: !refusals.has(cause.code) || passes.includes(cause.code), code: cause.code };
  }
};

/** The county whose people call. */
const home = '/city/county/';

const isExpected = (row: Row, actor: Actor, { bureau, unit }: Place): boolean => {
  if ('open' in row) return row.open !== 'nobody';
  return row.needs.every(([action, at, departments]) => mayDo(actor, action, { path: { unit: unit.path, bureau: bureau.path, home }[at], ...(departments ? { departments } : {}) }));
};

const call = (actor: Actor | null, path: string, input: unknown): Promise<unknown> => {
  const caller = createApiCaller({ deps: world.deps, actor });
  const procedure = path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], caller) as (input: unknown) => Promise<unknown>;
  return procedure(input);
};

/** The world has a security administrator and an auditor, so 三员分立 is in force; the rows that it changes are tried without it too. */
const withoutSeparation = (row: Row): readonly (readonly [Role, Actor])[] => {
  if (!('needs' in row) || !row.needs.some(([action]) => /^(users|security|audit|history)\./.test(action))) return [];
  return [...actors].map(([role, { separated: _separated, ...actor }]) => [role, actor]);
};

const procedures = Object.keys(appRouter._def.procedures);

it('every procedure has a row in the matrix, and every row a procedure', () => {
  const missing = procedures.filter((path) => !(path in procedureRows));
  const gone = Object.keys(procedureRows).filter((path) => !procedures.includes(path));
  expect(
    [
      ...missing.map((path) => `"${path}" has no row: add one to procedureRows in apps/server/test/matrix/rows.ts that names the action of packages/services/src/policy/policy.ts that it needs, whether at the bureau or at the unit, and an example of its input (CONTRIBUTING.md, "A change that adds a procedure").`),
      ...gone.map((path) => `"${path}" is no procedure any more: take its row out of apps/server/test/matrix/rows.ts.`),
    ].join('\n'),
  ).toBe('');
});

describe.each(procedures.filter((path) => path in procedureRows))('%s', (path) => {
  const row = procedureRows[path] as Row;

  it('is open to exactly those of the policy, at the own place, a sibling, a child, the parent and a foreign county', async () => {
    const wrong: string[] = [];
    for (const [role, actor] of [...actors, ...withoutSeparation(row)]) {
      const places = placesOf(role === 'station');
      for (const relation of relations) {
        const place = world.places.get(places[relation]?.[1] ?? '');
        if (!place) continue;
        const expected = isExpected(row, actor, place);
        const found = await outcome(row, async () => call(actor, path, await row.input(place, world.deps)));
        if (found.isAllowed !== expected) wrong.push(`${role} at ${relation}: the policy says ${expected ? 'allowed' : 'refused'}, the call was ${found.isAllowed ? 'let through' : 'refused'} (${found.code ?? 'answered'})`);
      }
    }
    expect(wrong.join('\n')).toBe('');
  });

  it('is closed to strangers unless it is public', async () => {
    const place = world.places.get('own') as Place;
    expect((await outcome({ ...row, passes: [] } as Row, async () => call(null, path, await row.input(place, world.deps)))).isAllowed).toBe('open' in row && row.open === 'public');
  });
});
