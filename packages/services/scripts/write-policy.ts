import { writeFileSync } from 'node:fs';
import { renderPolicy } from '../src/policy/render-policy.ts';

// pnpm --filter @siheng/services policy
const file = new URL('../../../docs/policy.md', import.meta.url);
writeFileSync(file, renderPolicy());
console.log('docs/policy.md');
