import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goldenResult } from './golden.ts';
import { schemeLibrary } from './library/scheme-library.ts';

test.each(schemeLibrary())('the golden result of $id (changed only by: pnpm --filter @siheng/schemes golden)', (entry) => {
  expect(goldenResult(entry)).toBe(readFileSync(new URL('golden.json', entry.folder), 'utf8'));
});
