import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Alert, Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

export type Run = inferOutput<typeof trpc.results.runs>['rows'][number];

/** When, by whom and why the shown result was computed. */
export function useRunLine(): (run: Run) => string {
  const { t } = useTranslation('results');
  return (run) => t('runLine', { number: run.number, at: showTime(run.startedAt), by: run.by, reason: run.reason });
}

/** Says that an earlier run is in view. */
export function OldRunNotice({ run, onCurrent }: { readonly run: Run; readonly onCurrent: () => void }) {
  const { t } = useTranslation('results');
  if (run.published) return null;
  return <Alert type="warning" showIcon title={t('oldRun')} action={<Button size="small" onClick={onCurrent}>{t('toCurrent')}</Button>} />;
}

/** Chooses a run; the current one stands for no choice. */
export function RunSelect({ value, onChange, label, onlyCurrentAsNone = false }: { readonly value: string | undefined; readonly onChange: (run: string | undefined) => void; readonly label: string; readonly onlyCurrentAsNone?: boolean }) {
  const { t } = useTranslation('results');
  const { id: assessmentId } = useAssessment();
  const { data } = useQuery(trpc.results.runs.queryOptions({ assessmentId, page: 1, pageSize: 100, sort: { by: 'number', order: 'desc' } }));
  const runs = (data?.rows ?? []).filter((run) => run.state === 'done');
  const chosen = value ?? (onlyCurrentAsNone ? runs.find((run) => run.published)?.id : undefined);
  return (
    <Select
      className="run-select"
      aria-label={label}
      placeholder={t('compare.choose')}
      value={chosen ?? null}
      popupMatchSelectWidth={false}
      options={runs.map((run) => ({ value: run.id, label: `${t(run.published ? 'runPublished' : 'runName', { number: run.number })} · ${showTime(run.startedAt)}` }))}
      onChange={(id) => onChange(onlyCurrentAsNone && runs.find((run) => run.id === id)?.published === true ? undefined : id)}
    />
  );
}
