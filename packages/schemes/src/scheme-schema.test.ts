import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemeJsonSchema } from './scheme-schema.ts';

test('scheme.schema.json is what the zod schema says (refresh: pnpm --filter @siheng/schemes schema)', () => {
  expect(readFileSync(new URL('../scheme.schema.json', import.meta.url), 'utf8')).toBe(schemeJsonSchema());
});
