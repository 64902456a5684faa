import { checkPlugin, testCollector } from '../src/testing/index.ts';
import { readings } from './water/src/collectors/readings.ts';
import { water } from './water/src/plugin.ts';

checkPlugin(water, new URL('water/', import.meta.url));
testCollector(readings);
