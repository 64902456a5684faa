import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

/** The units that the person may bring data for; the server says so for each. */
export function useImportUnits(): readonly { readonly id: string; readonly name: string }[] {
  const { id: assessmentId } = useAssessment();
  const { data } = useQuery({ ...trpc.reports.status.queryOptions({ assessmentId }), staleTime: 60_000 });
  return (data?.units ?? []).filter((unit) => unit.mayFile);
}
