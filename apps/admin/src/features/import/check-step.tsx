import { JobProgress, ProblemTable, usePickText, useWords } from '@siheng/ui';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isWaiting, type ImportPreview, type ImportProgress } from './import-data.ts';
import { PreviewFigures } from './preview-figures.tsx';
import { PreviewSample } from './preview-sample.tsx';

type CheckStepProps = {
  readonly progress: ImportProgress | undefined;
  readonly fileName: string;
  readonly error: string | null;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
};

function Verdict({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('importing');
  if (preview.problemCount > 0) return <Alert type="error" showIcon title={t('notStored', { count: preview.problemCount })} description={t('notStoredHint')} />;
  if (preview.new + preview.changed === 0) return <Alert type="info" showIcon title={t('nothingNew')} description={t('readyHint')} />;
  return <Alert type="success" showIcon title={t('ready')} description={t('readyHint')} />;
}

function Preview({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('importing');
  const words = useWords();
  const pick = usePickText();
  return (
    <>
      <Verdict preview={preview} />
      <PreviewFigures preview={preview} />
      {preview.outsidePeriod > 0 ? <p className="sh-quiet">{t('outsideHint')}</p> : null}
      {preview.problemCount > 0 ? <ProblemTable total={preview.problemCount} problems={preview.problems.map((problem) => ({ row: problem.row, column: problem.column, found: problem.found, message: pick(problem.message), fix: pick(problem.fix) }))} /> : <PreviewSample sample={preview.sample} />}
      {preview.units.length > 1 ? <p className="sh-quiet">{words.labelled(t('perUnit'), words.list(preview.units.map((unit) => `${unit.unitName} ${unit.rows.toLocaleString('en-US')}`)))}</p> : null}
    </>
  );
}

/** The file is read and checked; nothing is stored before the person confirms. */
export function CheckStep({ progress, fileName, error, busy, onBack, onCancel, onConfirm }: CheckStepProps) {
  const { t } = useTranslation('importing');
  const pick = usePickText();
  const state = progress?.state;
  const preview = progress?.preview;
  const failure = error ?? (state === 'failed' && progress?.error ? pick(progress.error) : state === 'cancelled' ? t('gone') : null);
  const hasProblems = preview !== undefined && preview.problemCount > 0;
  return (
    <section className="sh-panel import-check" aria-label={t('steps.check')}>
      {failure !== null ? <Alert type="error" showIcon title={t('failed')} description={failure} /> : isWaiting(state) ? <JobProgress title={state === 'storing' ? t('storing') : t('checking', { file: fileName })} done={progress?.done ?? 0} total={progress?.total ?? 0} unit="rows" rowsPerSecond={progress?.rowsPerSecond} /> : null}
      {failure === null && preview !== undefined && state === 'ready' ? <Preview preview={preview} /> : null}
      <div className="sh-toolbar import-actions">
        {state === 'storing' ? null : <Button onClick={onBack}>{t('back')}</Button>}
        {state === 'storing' ? null : <Button type={hasProblems ? 'primary' : 'default'} onClick={onCancel}>{t(hasProblems ? 'again' : 'cancel')}</Button>}
        {state === 'ready' && failure === null && !hasProblems ? <Button type="primary" loading={busy} disabled={preview?.mayConfirm !== true} onClick={onConfirm}>{t('confirm', { rows: (preview?.rows ?? 0).toLocaleString('en-US') })}</Button> : null}
      </div>
    </section>
  );
}
