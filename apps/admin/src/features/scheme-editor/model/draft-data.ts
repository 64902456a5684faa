import type { Scheme } from '@siheng/kernel';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../../api/trpc.ts';

export type DraftData = inferOutput<typeof trpc.drafts.get>;
export type OfferedMeasure = inferOutput<typeof trpc.drafts.measures>['rows'][number];
export type WorkedCase = inferOutput<typeof trpc.drafts.cases>['cases'][number];
export type Example = DraftData['examples'][number];

/** Content as the server sends it: its tree stands, its fields may be empty. */
export const schemeOf = (content: Readonly<Record<string, unknown>>): Scheme => content as unknown as Scheme;
export const contentOf = (scheme: Scheme): Record<string, unknown> => scheme as unknown as Record<string, unknown>;
