import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

type Choice = { readonly value: string; readonly label: string };

/** The evidence that a judgement of the unit may name, and the title of each piece. */
export function useEvidence(unitId: string): { readonly choices: readonly Choice[]; readonly titleOf: (id: string) => string } {
  const { id: assessmentId } = useAssessment();
  const { data } = useQuery({ ...trpc.evidence.list.queryOptions({ assessmentId, unitId }), staleTime: 60_000 });
  const choices = (data?.rows ?? []).map((piece) => ({ value: piece.id, label: piece.fileName === null ? piece.title : `${piece.title}（${piece.fileName}）` }));
  return { choices, titleOf: (id) => choices.find((choice) => choice.value === id)?.label ?? id };
}
