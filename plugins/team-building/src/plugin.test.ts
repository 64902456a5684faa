import { checkPlugin } from '@siheng/plugin-sdk/testing';
import { teamBuilding } from './plugin.ts';

checkPlugin(teamBuilding, new URL('..', import.meta.url));
