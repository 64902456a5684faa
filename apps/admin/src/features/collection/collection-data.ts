import type { Tone } from '@siheng/ui';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type Source = inferOutput<typeof trpc.collection.sources>['rows'][number];
export type Run = inferOutput<typeof trpc.collection.runs>['rows'][number];
export type ApiKey = inferOutput<typeof trpc.collection.keys>['rows'][number];

export const runStates = ['queued', 'running', 'waiting', 'interrupted', 'done', 'failed', 'cancelled'] as const;

export const runTones: Readonly<Record<Run['state'], Tone>> = { queued: 'info', running: 'info', waiting: 'warning', interrupted: 'warning', done: 'success', failed: 'error', cancelled: 'neutral' };
export const keyTones: Readonly<Record<ApiKey['state'], Tone>> = { active: 'success', expired: 'neutral', revoked: 'neutral' };

/** A run that may still change is looked at again. */
export const isUnfinished = (run: Pick<Run, 'finishedAt'>): boolean => run.finishedAt === null;
export const lookAgainMs = 3000;

/** Minutes between pulls that a person may choose. */
export const intervals = [15, 30, 60, 120, 360, 720, 1440, 10_080] as const;
