import type { Tone } from '@siheng/ui';

/** How the states of a self-assessment are marked. */
export const stateTones: Readonly<Record<'none' | 'draft' | 'submitted' | 'returned', Tone>> = { none: 'neutral', draft: 'info', submitted: 'success', returned: 'warning' };
