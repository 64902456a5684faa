import { readFileSync, writeFileSync } from 'node:fs';
import { formatDocUrl, refreshDoc } from '../src/format-doc.ts';

writeFileSync(formatDocUrl, refreshDoc(readFileSync(formatDocUrl, 'utf8')));
