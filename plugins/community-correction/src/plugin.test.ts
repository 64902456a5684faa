import { checkPlugin } from '@siheng/plugin-sdk/testing';
import { communityCorrection } from './plugin.ts';

checkPlugin(communityCorrection, new URL('..', import.meta.url));
