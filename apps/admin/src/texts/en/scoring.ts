import type { SameKeys } from '@siheng/ui';
import type { scoring as zh } from '../zh/scoring.ts';

export const scoring: SameKeys<typeof zh> = {
  scoreNow: 'Score now',
  title: 'Score now',
  hint: 'Computes everything again from the published scheme and all present data, as a new run; earlier runs stay as they are.',
  reason: 'Reason',
  reasonPlaceholder: 'For example: all third-quarter data are in',
  start: 'Start',
  running: 'Scoring',
  done: 'Scored; the results are up to date.',
  failed: 'Scoring failed',
  automatic: 'Data have changed; scoring runs by itself and the results will follow.',
};
