import { useMutation } from '@tanstack/react-query';
import { Alert, App, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';

export type NilTarget = { readonly action: 'file' | 'withdraw'; readonly unitId: string; readonly unitName: string; readonly dataset: string; readonly title: string };

/** Files or withdraws a nil report; says what that means before it is done. */
export function NilReportDialog({ target, onClose }: { readonly target: NilTarget; readonly onClose: () => void }) {
  const { t } = useTranslation('data');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const { id: assessmentId } = useAssessment();
  const errorText = useErrorText();
  const [note, setNote] = useState('');
  const done = (text: string): void => {
    onClose();
    void message.success(text);
    void queryClient.invalidateQueries();
  };
  const file = useMutation(trpc.reports.fileNil.mutationOptions({ onSuccess: () => done(t('reporting.done')) }));
  const withdraw = useMutation(trpc.reports.withdrawNil.mutationOptions({ onSuccess: () => done(t('reporting.withdrawn')) }));
  const isFiling = target.action === 'file';
  const about = { assessmentId, unitId: target.unitId, dataset: target.dataset };
  const text = note.trim();
  const submit = (): void => (isFiling ? file.mutate({ ...about, ...(text === '' ? {} : { note: text }) }) : withdraw.mutate({ ...about, ...(text === '' ? {} : { reason: text }) }));
  const error = file.error ?? withdraw.error;
  return (
    <Modal open title={t(isFiling ? 'reporting.fileNilTitle' : 'reporting.withdrawTitle', { dataset: target.title })} okText={t(isFiling ? 'reporting.fileNil' : 'reporting.withdraw')} cancelText={common('cancel')} confirmLoading={file.isPending || withdraw.isPending} okButtonProps={{ danger: !isFiling }} onOk={submit} onCancel={onClose}>
      <Typography.Paragraph>{t(isFiling ? 'reporting.fileNilConsequence' : 'reporting.withdrawConsequence', { unit: target.unitName, dataset: target.title })}</Typography.Paragraph>
      {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
      <label htmlFor="nil-note">{t('reporting.note')}</label>
      <Input.TextArea id="nil-note" value={note} maxLength={500} autoSize={{ minRows: 2, maxRows: 4 }} onChange={(event) => setNote(event.target.value)} />
    </Modal>
  );
}
