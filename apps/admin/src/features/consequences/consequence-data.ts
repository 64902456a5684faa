import { type Tone, usePickText, useWords } from '@siheng/ui';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { useTranslation } from 'react-i18next';
import type { trpc } from '../../api/trpc.ts';

export type Ledger = inferOutput<typeof trpc.consequences.list>;
export type Entry = Ledger['rows'][number];
export type EntryState = Entry['state'];

export const stateTones: Readonly<Record<EntryState, Tone>> = { proposed: 'warning', confirmed: 'success', rejected: 'neutral', superseded: 'neutral', replaced: 'neutral' };
export const entryStates = Object.keys(stateTones) as readonly EntryState[];

type Effect = Pick<Entry, 'effects' | 'points' | 'cny' | 'withdraws'> & { readonly money?: Entry['money'] };

/** Amounts in fen as CNY with two decimals. */
export const cnyOfFen = (fen: number): string => (fen / 100).toFixed(2);

/** How many get which amount: 3 × 85.72, 4 × 85.71. */
export const shares = (staffFen: readonly number[]): readonly { readonly count: number; readonly amount: string }[] =>
  [...Map.groupBy(staffFen, (fen) => fen)].map(([fen, same]) => ({ count: same.length, amount: cnyOfFen(fen) }));

/** Says what a consequence does, in one line. */
export function useEffectText(): (effect: Effect) => string {
  const { t } = useTranslation('consequences');
  const pick = usePickText();
  const words = useWords();
  return ({ effects, points, cny, withdraws, money }) => {
    const funding = points === null ? [] : [cny === null ? t('points', { points }) : t('fundingCny', { points, cny })];
    const reward = points === null && cny !== null ? [t('money', { cny, percent: money?.principalPercent ?? '' })] : [];
    const what = words.list([...effects.map((effect) => pick(effect.title)), ...funding, ...reward]);
    return withdraws ? t('withdraw', { what }) : what;
  };
}
