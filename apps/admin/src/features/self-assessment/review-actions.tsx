import { usePickText, useWords } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { refreshSelfAssessments, type SelfAssessment } from './self-assessment-data.ts';

/** Finds it in order, or returns it with a reason and the items to correct. */
export function ReviewActions({ data, items, onDone }: { readonly data: SelfAssessment; readonly items: readonly string[]; readonly onDone: () => void }) {
  const { t } = useTranslation('selfAssessment');
  const words = useWords();
  const pick = usePickText();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { id: assessmentId } = useAssessment();
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const review = useMutation(trpc.selfAssessment.review.mutationOptions());
  const send = async (verdict: 'accepted' | 'returned'): Promise<void> => {
    try {
      await review.mutateAsync({ assessmentId, unitId: data.unit.id, verdict, number: data.number ?? 0, ...(verdict === 'returned' ? { reason: reason.trim(), items: [...items] } : {}) });
    } catch (error) {
      if (verdict === 'accepted') void message.error(errorText(error));
      return;
    }
    void message.success(t(verdict === 'accepted' ? 'accepted' : 'returned'));
    setReturning(false);
    setReason('');
    onDone();
    await refreshSelfAssessments();
  };
  const titles = items.flatMap((id) => data.items.filter((item) => item.id === id).map((item) => pick(item.title)));
  return (
    <>
      <Button danger onClick={() => setReturning(true)}>{items.length === 0 ? t('return') : t('returnItems', { count: items.length })}</Button>
      <Button type="primary" loading={review.isPending && !returning} onClick={() => void send('accepted')}>{t('accept')}</Button>
      <Modal open={returning} title={t('returnTitle', { unit: data.unit.name })} okText={t('return')} okButtonProps={{ danger: true, disabled: reason.trim() === '', loading: review.isPending }} onOk={() => void send('returned')} onCancel={() => setReturning(false)}>
        {review.error === null ? null : <Alert type="error" showIcon title={errorText(review.error)} className="form-alert" />}
        <p className="sh-quiet">{titles.length === 0 ? t('returnAll') : words.labelled(t('toCorrect'), words.list(titles))}</p>
        <label htmlFor="return-reason">{t('returnReason')}</label>
        <Input.TextArea id="return-reason" value={reason} maxLength={2000} autoSize={{ minRows: 3, maxRows: 8 }} onChange={(event) => setReason(event.target.value)} />
      </Modal>
    </>
  );
}
