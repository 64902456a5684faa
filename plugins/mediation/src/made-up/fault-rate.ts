import { chance } from '@siheng/plugin-sdk';

/** How often a made-up unit slips: most are careful, some make a mistake in up to one case of ten. */
export const faultRate = (random: () => number): number => (chance(random, 0.55) ? 0 : random() * 0.1);
