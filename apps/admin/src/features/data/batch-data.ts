import type { Tone } from '@siheng/ui';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type Batch = inferOutput<typeof trpc.imports.listBatches>['rows'][number];

export const batchTones: Readonly<Record<Batch['state'], Tone>> = { staging: 'info', importing: 'info', stored: 'success', undone: 'neutral', failed: 'error', cancelled: 'neutral', interrupted: 'warning' };
