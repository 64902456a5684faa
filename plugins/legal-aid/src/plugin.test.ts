import { checkPlugin } from '@siheng/plugin-sdk/testing';
import { legalAid } from './plugin.ts';

checkPlugin(legalAid, new URL('..', import.meta.url));
