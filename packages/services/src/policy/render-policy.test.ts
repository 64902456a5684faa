import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderPolicy } from './render-policy.ts';

it('docs/policy.md is the policy of the server: after a change run `pnpm --filter @siheng/services policy`', () => {
  expect(readFileSync(new URL('../../../../docs/policy.md', import.meta.url), 'utf8')).toBe(renderPolicy());
});
