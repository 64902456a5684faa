import { StatusTag } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { type Run, runTones } from './collection-data.ts';

export function RunState({ run }: { readonly run: Pick<Run, 'state' | 'problemCount'> }) {
  const { t } = useTranslation('collection');
  return <><StatusTag tone={runTones[run.state]}>{t(`runs.states.${run.state}`)}</StatusTag>{run.problemCount === 0 ? null : <div className="sh-quiet">{t('runs.problems', { count: run.problemCount })}</div>}</>;
}
