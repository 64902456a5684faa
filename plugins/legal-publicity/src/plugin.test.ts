import { checkPlugin } from '@siheng/plugin-sdk/testing';
import { legalPublicity } from './plugin.ts';

checkPlugin(legalPublicity, new URL('..', import.meta.url));
