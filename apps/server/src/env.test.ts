import path from 'node:path';
import { expect, it } from 'vitest';
import { readEnv } from './env.ts';

it('without variables the demo listens on 3000 and keeps its data in the workspace', () => {
  const env = readEnv({});
  expect(env).toMatchObject({ port: 3000, host: '127.0.0.1', isDemo: true, databaseUrl: undefined });
  expect(path.basename(env.dataDir)).toBe('.siheng');
});

it.each([
  ['SIHENG_DEMO', '0', 'isDemo', false],
  ['SIHENG_DEMO', '1', 'isDemo', true],
  ['PORT', '3100', 'port', 3100],
  ['PORT', '', 'port', 3000],
] as const)('%s=%s', (name, value, key, expected) => {
  expect(readEnv({ [name]: value })[key]).toBe(expected);
});

it('every problem is named at once', () => {
  expect(() => readEnv({ PORT: '70000', SIHENG_DEMO: 'perhaps' })).toThrow(/PORT[\s\S]*SIHENG_DEMO[\s\S]*perhaps/);
});
