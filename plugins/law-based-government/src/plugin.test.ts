import { checkPlugin } from '@siheng/plugin-sdk/testing';
import { lawBasedGovernment } from './plugin.ts';

checkPlugin(lawBasedGovernment, new URL('..', import.meta.url));
