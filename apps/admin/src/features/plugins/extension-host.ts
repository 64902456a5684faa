import type { ExtensionHost } from '@siheng/ui';
import { useMemo } from 'react';
import { api } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

/** What plugin pages get from this app: the assessment, the unit in view, and records of datasets. */
export function useExtensionHost(unit: ExtensionHost['unit']): ExtensionHost {
  const { id: assessmentId } = useAssessment();
  const unitId = unit?.id;
  const unitName = unit?.name;
  return useMemo(() => ({
    assessmentId,
    unit: unitId === undefined || unitName === undefined ? null : { id: unitId, name: unitName },
    loadFacts: (dataset, query) => api.facts.list.query({ assessmentId, dataset, ...query }),
  }), [assessmentId, unitId, unitName]);
}
