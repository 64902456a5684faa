import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type Deductions = inferOutput<typeof trpc.superiorDeductions.list>;
export type Deduction = Deductions['rows'][number];
