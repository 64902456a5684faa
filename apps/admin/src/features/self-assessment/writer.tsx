import { StatusTag, type Tone, usePickText, useWords } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Steps } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { readAppError } from '../../api/app-error.ts';
import { trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { ConflictNote } from './conflict-note.tsx';
import { IndicatorsStep } from './indicators-step.tsx';
import { ReceiptCard, SubmissionHistory } from './receipt-card.tsx';
import { ReportStep } from './report-step.tsx';
import { type Gap, refreshSelfAssessments, type SelfAssessment, type Step, stepOf, steps } from './self-assessment-data.ts';
import { TargetsStep } from './targets-step.tsx';
import { type PartState, useDraft } from './use-draft.ts';

type WriterProps = { readonly data: SelfAssessment; readonly step: Step; readonly item: string | undefined; readonly onPlace: (place: { readonly step: Step; readonly item?: string | undefined }) => void };

const tones: Readonly<Record<PartState, Tone>> = { saved: 'success', dirty: 'neutral', saving: 'info', failed: 'error', conflict: 'warning' };

function ReturnNote({ data }: { readonly data: SelfAssessment }) {
  const { t } = useTranslation('selfAssessment');
  const words = useWords();
  const pick = usePickText();
  if (data.state !== 'returned') return null;
  const returned = data.submissions[0]?.reviews.filter((review) => review.verdict === 'returned') ?? [];
  const titleOf = (id: string): string => { const item = data.items.find((one) => one.id === id); return item === undefined ? id : pick(item.title); };
  return returned.map((review) => <Alert key={review.at} className="self-return" type="warning" showIcon title={t('returnedBy', { body: review.body || t('office') })} description={<>{review.reason}{review.items.length === 0 ? null : <p className="sh-quiet">{words.labelled(t('toCorrect'), words.list(review.items.map(titleOf)))}</p>}</>} />);
}

/** The page of the unit: three steps, saved as it is written, then the submission with its receipt. */
export function Writer({ data, step, item, onPlace }: WriterProps) {
  const { t } = useTranslation('selfAssessment');
  const pick = usePickText();
  const { id: assessmentId } = useAssessment();
  const { modal } = App.useApp();
  const errorText = useErrorText();
  const draft = useDraft(data);
  const key = useRef(crypto.randomUUID());
  const submit = useMutation(trpc.selfAssessment.submit.mutationOptions());
  const disabled = !data.mayWrite;
  const send = async (): Promise<void> => {
    if (!(await draft.flush())) return;
    try {
      await submit.mutateAsync({ assessmentId, unitId: data.unit.id, expectedVersion: draft.total, idempotencyKey: key.current });
    } catch (error) {
      // Sent before, and the answer was lost on the way: it is submitted.
      if (readAppError(error).code !== 'form_replayed') return;
    }
    key.current = crypto.randomUUID();
    await refreshSelfAssessments();
  };
  const confirm = (): void => void modal.confirm({ title: t('submitConfirm'), content: t('submitConfirmHint'), okText: t('submit'), onOk: send });
  const jump = (gap: Gap): void => {
    onPlace({ step: stepOf(gap), item: gap.item ?? undefined });
    const target = gap.kind === 'targets' ? `targets-${gap.item ?? ''}` : { score: 'self-score', text: 'self-text', evidence: 'self-evidence', report: 'self-report' }[gap.kind];
    setTimeout(() => {
      const found = document.getElementById(target);
      found?.scrollIntoView({ block: 'center' });
      (gap.kind === 'targets' ? found?.querySelector('input') : found)?.focus();
    }, 120);
  };
  const latest = data.submissions[0];
  return (
    <>
      {data.why === null || data.state === 'submitted' ? null : <Alert type="info" showIcon title={t('mayNotWrite')} description={pick(data.why)} />}
      <ReturnNote data={data} />
      {data.state === 'submitted' && latest !== undefined ? <ReceiptCard submission={latest} /> : null}
      <div className="self-steps">
        <Steps size="small" current={steps.indexOf(step)} onChange={(at) => { void draft.flush(); onPlace({ step: steps[at] ?? 'targets', item }); }} items={steps.map((one) => ({ title: t(`steps.${one}`) }))} />
        {disabled ? null : <span className="self-saved" aria-live="polite"><StatusTag tone={tones[draft.state]}>{t(`saving.${draft.state}`)}</StatusTag>{draft.state === 'failed' ? <Button size="small" type="link" onClick={() => void draft.flush()}>{t('saveAgain')}</Button> : null}</span>}
      </div>
      {draft.failed === null ? null : <Alert type="error" showIcon title={errorText(draft.failed)} />}
      {submit.error === null || readAppError(submit.error).code === 'form_replayed' ? null : <Alert type="error" showIcon title={errorText(submit.error)} action={readAppError(submit.error).code === 'stale_version' ? <Button size="small" onClick={() => void refreshSelfAssessments()}>{t('reload')}</Button> : null} />}
      <ConflictNote draft={draft} items={data.items} />
      {step === 'targets' ? <TargetsStep data={data} draft={draft} disabled={disabled} /> : null}
      {step === 'indicators' ? <IndicatorsStep data={data} draft={draft} disabled={disabled} item={item} onItem={(next) => onPlace({ step, item: next })} /> : null}
      {step === 'report' ? <ReportStep data={data} draft={draft} disabled={disabled} busy={submit.isPending} onJump={jump} onSubmit={confirm} /> : null}
      {step === 'report' ? null : <div className="sh-toolbar"><Button type="primary" ghost onClick={() => { void draft.flush(); onPlace({ step: steps[steps.indexOf(step) + 1] ?? 'report', item }); window.scrollTo({ top: 0 }); }}>{t('nextStep', { step: t(`steps.${steps[steps.indexOf(step) + 1] ?? 'report'}`) })}</Button></div>}
      <SubmissionHistory submissions={data.submissions} shown={null} />
    </>
  );
}
