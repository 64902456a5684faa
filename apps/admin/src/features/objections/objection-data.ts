import type { Tone } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

export type Objection = inferOutput<typeof trpc.objections.list>['rows'][number];
export type ObjectionDetail = inferOutput<typeof trpc.objections.get>;
export type ObjectionState = Objection['state'];

export const stateTones: Readonly<Record<ObjectionState, Tone>> = { submitted: 'warning', accepted: 'success', refused: 'neutral', withdrawn: 'neutral' };
export const objectionStates = Object.keys(stateTones) as readonly ObjectionState[];

/** What is objected to: a line of an item, a rule of it that gave or took nothing, or the grade. */
export type Contested = { readonly kind: 'line' | 'veto' | 'grade'; readonly itemId: string; readonly line: number | null; readonly ruleId: string | null };

const most = 200;

/** Whether the person may object to the results of a unit now, and what was objected to already. */
export function useObjecting(unitId: string): { readonly mayObject: boolean; readonly until: string | null; readonly objections: readonly Objection[] } {
  const { id: assessmentId } = useAssessment();
  const { data } = useQuery({ ...trpc.objections.list.queryOptions({ assessmentId, unitId, page: 1, pageSize: most }), retry: false });
  return { mayObject: data !== undefined && data.notice.isOpen && data.own.some((unit) => unit.id === unitId), until: data?.notice.until ?? null, objections: data?.rows ?? [] };
}
