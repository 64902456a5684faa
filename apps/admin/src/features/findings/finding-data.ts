import type { Tone } from '@siheng/ui';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';
import type { ValueRange } from '../judgements/judgement-data.ts';

export type Finding = inferOutput<typeof trpc.findings.list>['rows'][number];
export type FindingState = Finding['state'];
export type FindingPlace = inferOutput<typeof trpc.findings.places>['rows'][number];

export const stateTones: Readonly<Record<FindingState, Tone>> = { entered: 'warning', verified: 'success', dismissed: 'neutral', withdrawn: 'neutral' };
export const findingStates = Object.keys(stateTones) as readonly FindingState[];

/** The range for one value: a finding is one event, and always something. */
export const oneOf = (range: FindingPlace['range']): ValueRange => ({ ...range, kind: 'value', perEvent: false });
