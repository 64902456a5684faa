// Runs tests on the server of SIHENG_TEST_DATABASE_URL, beside the run on the embedded database; without one there is nothing to do.
import { spawnSync } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
if (process.env['SIHENG_TEST_DATABASE_URL']) process.exit(spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1);
process.stdout.write('no SIHENG_TEST_DATABASE_URL: tested on the embedded database only\n');
