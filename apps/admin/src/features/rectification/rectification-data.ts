import { showPlain, type Tone } from '@siheng/ui';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';

export type Board = inferOutput<typeof trpc.rectification.list>;
export type Item = Board['rows'][number];
export type ItemDetail = inferOutput<typeof trpc.rectification.get>;
export type ItemState = Item['state'];

export const stateTones: Readonly<Record<ItemState, Tone>> = { open: 'warning', in_progress: 'info', claimed_done: 'info', returned: 'error', verified: 'success' };
export const itemStates = Object.keys(stateTones) as readonly ItemState[];

type Status = NonNullable<Item['now']>['status'];
export const statusTones: Readonly<Record<Status, Tone>> = { fixed: 'success', improved: 'info', unchanged: 'warning', worse: 'error', kept_full: 'success', newly_lost: 'error' };

/** 应得、实得、失分 in one line. */
export function usePointsText(): (item: Pick<Item, 'full' | 'got' | 'lost'>) => string {
  const { t } = useTranslation('rectification');
  return ({ full, got, lost }) => (lost === null ? t('undecidedLoss', { full: showPlain(full), got: showPlain(got) }) : t('points', { full: showPlain(full), got: showPlain(got), lost: showPlain(lost) }));
}

/** After something was done, both pages ask again. */
export const refreshRectification = (): void => {
  void queryClient.invalidateQueries(trpc.rectification.pathFilter());
  void queryClient.invalidateQueries(trpc.externalResults.pathFilter());
};
