import { writeFileSync } from 'node:fs';
import { goldenResult } from '../src/golden.ts';
import { schemeLibrary } from '../src/library/scheme-library.ts';

for (const entry of schemeLibrary()) writeFileSync(new URL('golden.json', entry.folder), goldenResult(entry));
