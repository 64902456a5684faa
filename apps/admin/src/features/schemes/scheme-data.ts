import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type SchemeData = inferOutput<typeof trpc.schemes.get>;
export type Section = SchemeData['scheme']['tracks'][number]['sections'][number];
export type Item = Section['items'][number];
export type Rule = Item['rules'][number];
export type Measures = SchemeData['measures'];
