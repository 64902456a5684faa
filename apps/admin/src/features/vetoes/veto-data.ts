import type { Tone } from '@siheng/ui';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type Vetoes = inferOutput<typeof trpc.vetoes.list>;
export type Veto = Vetoes['rows'][number];
export type VetoState = Veto['state'];

export const stateTones: Readonly<Record<VetoState, Tone>> = { proposed: 'warning', confirmed: 'error', refused: 'neutral', withdrawn: 'neutral', lifted: 'neutral' };
export const vetoStates = Object.keys(stateTones) as readonly VetoState[];
