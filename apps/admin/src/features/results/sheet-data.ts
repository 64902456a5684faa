import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type Sheet = inferOutput<typeof trpc.results.sheet>;
export type SheetSection = Sheet['sections'][number];
export type SheetItem = SheetSection['items'][number];
