import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { readAppError } from '../../api/app-error.ts';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { mayValue, theirsOf, type Place } from './judgement-data.ts';

/** The judgement that a person is writing: values, reason, proof; what is wrong; and the conflict, should there be one. */
export function useJudgement(place: Place, onSaved: (goOn: boolean) => void) {
  const { id: assessmentId } = useAssessment();
  const [values, setValues] = useState<readonly string[]>(place.current?.values ?? (place.levels === undefined ? [''] : []));
  const [reason, setReason] = useState(place.current?.reason ?? '');
  const [evidence, setEvidence] = useState<readonly string[]>(place.current?.evidence ?? []);
  const [tried, setTried] = useState(false);
  const submit = useMutation(trpc.judgements.submit.mutationOptions());
  const shown = submit.error === null ? null : readAppError(submit.error);
  const theirs = shown?.code === 'stale_version' ? theirsOf(shown.data) : null;
  const isValid = values.every((value) => mayValue(place, value)) && (place.kind === 'points' || place.cases !== undefined || values.length > 0) && reason.trim() !== '';
  const save = async (expectedVersion: number, goOn: boolean): Promise<void> => {
    setTried(true);
    if (!isValid) return;
    try {
      await submit.mutateAsync({ assessmentId, unitId: place.unitId, measure: place.measure, values: [...values], reason: reason.trim(), evidence: [...evidence], expectedVersion });
    } catch {
      return;
    }
    await Promise.all([queryClient.invalidateQueries(trpc.judgements.pathFilter()), queryClient.invalidateQueries(trpc.overview.pathFilter()), queryClient.invalidateQueries(trpc.results.freshness.queryFilter())]);
    onSaved(goOn);
  };
  const takeTheirs = (): void => {
    if (theirs !== null) {
      setValues(theirs.values);
      setReason(theirs.reason);
    }
    submit.reset();
    void queryClient.invalidateQueries(trpc.judgements.pathFilter());
  };
  return { values, setValues, reason, setReason, evidence, setEvidence, tried, save, theirs, takeTheirs, error: theirs === null ? submit.error : null, busy: submit.isPending };
}
