import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, office, type World } from '../../test/world.ts';
import { audited } from '../audit/audited.ts';
import { createPulse } from './pulse.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const change = () => audited(world.deps, office, () => Promise.resolve({ result: null, entry: { action: 'test', subject: 'pulse', data: {} } }));

test('who listens hears of every change once, and is let go when the server stops', async () => {
  const pulse = createPulse(() => world.deps.db, 5);
  const marks = pulse.marks(new AbortController().signal);
  const other = pulse.marks(new AbortController().signal);
  const first = await marks.next();
  expect((await other.next()).value).toBe(first.value);
  const second = marks.next();
  await change();
  expect((await second).value).not.toBe(first.value);
  const waiting = [marks.next(), marks.next()];
  pulse.stop();
  expect((await Promise.all(waiting)).map((one) => one.done)).toEqual([true, true]);
});

test('who goes away is forgotten', async () => {
  const pulse = createPulse(() => world.deps.db, 5);
  const gone = new AbortController();
  const marks = pulse.marks(gone.signal);
  await marks.next();
  const next = marks.next();
  gone.abort();
  expect((await next).done).toBe(true);
  pulse.stop();
});
