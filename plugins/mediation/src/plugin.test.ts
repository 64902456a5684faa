import { checkPlugin } from '@siheng/plugin-sdk/testing';
import { mediation } from './plugin.ts';

checkPlugin(mediation, new URL('..', import.meta.url));
