import { writeFileSync } from 'node:fs';
import { schemeJsonSchema } from '../src/scheme-schema.ts';

writeFileSync(new URL('../scheme.schema.json', import.meta.url), schemeJsonSchema());
