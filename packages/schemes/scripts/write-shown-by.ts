import { writeFileSync } from 'node:fs';
import { shownByText } from '../src/clauses/cases-that-show.ts';
import { clausesFolder } from '../src/clauses/inventory.ts';

writeFileSync(new URL('shown-by.json', clausesFolder), shownByText());
