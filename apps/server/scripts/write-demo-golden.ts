import { writeFileSync } from 'node:fs';
import { demoGolden } from '../test/demo-golden.ts';
import { demoWorld } from '../test/demo-world.ts';

const world = await demoWorld();
writeFileSync(new URL('../test/demo-golden.json', import.meta.url), `${JSON.stringify(await demoGolden(world), null, 2)}\n`);
await world.close();
