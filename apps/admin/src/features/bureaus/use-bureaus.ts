import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { useContext } from 'react';
import { trpc } from '../../api/trpc.ts';
import { AssessmentContext } from '../../shell/use-assessment.ts';

export type Bureau = inferOutput<typeof trpc.units.bureaus>['rows'][number];

/** The bureaus that the person sets up, and the one of the page: that of the URL, else that of the chosen assessment, else the first. */
export function useBureaus(wanted: string | undefined) {
  const query = useQuery(trpc.units.bureaus.queryOptions());
  const assessment = useContext(AssessmentContext);
  const bureaus = query.data?.rows ?? [];
  const find = (id: string | undefined): Bureau | undefined => bureaus.find((bureau) => bureau.id === id);
  return { query, bureaus, bureau: find(wanted) ?? find(assessment?.orgId) ?? bureaus[0] ?? null, mayCreate: query.data?.mayCreate ?? false };
}
