#!/usr/bin/env node
import { endWithReader } from './output/closed-pipe.ts';
import { run } from './program.ts';

endWithReader(process.stdout);
endWithReader(process.stderr);

process.exitCode = await run(process.argv.slice(2));
