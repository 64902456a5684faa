import { useWords } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import type { Ledger } from './consequence-data.ts';

type Fields = { readonly cny: string; readonly decision: string };

/** What one funding point is worth, and the dialog to set it. */
export function PointValue({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('consequences');
  const { t: common } = useTranslation('common');
  const words = useWords();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { id: assessmentId } = useAssessment();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Fields>();
  const set = useMutation(trpc.consequences.setPointValue.mutationOptions({
    onSuccess: () => {
      setOpen(false);
      void message.success(t('pointValueDone'));
      void queryClient.invalidateQueries(trpc.consequences.pathFilter());
    },
  }));
  return (
    <span className="sh-toolbar">
      <span>{words.labelled(t('pointValue'), ledger.pointValue === null ? t('pointValueNone') : t('pointValueLine', ledger.pointValue))}</span>
      {ledger.mayDecide ? <Button size="small" className="sh-no-print" onClick={() => { set.reset(); setOpen(true); }}>{t('pointValueSet')}</Button> : null}
      <Modal open={open} title={t('pointValueTitle')} okText={t('pointValueSet')} cancelText={common('cancel')} confirmLoading={set.isPending} onOk={() => form.submit()} onCancel={() => setOpen(false)} destroyOnHidden>
        <Typography.Paragraph>{t('pointValueHint')}</Typography.Paragraph>
        {set.error === null ? null : <Alert type="error" showIcon title={errorText(set.error)} className="form-alert" />}
        <Form form={form} layout="vertical" requiredMark={false} initialValues={ledger.pointValue ?? {}} onFinish={({ cny, decision }) => set.mutate({ assessmentId, cny: cny.trim(), decision: decision.trim() })}>
          <Form.Item name="cny" label={t('pointValueAmount')} rules={[{ required: true, pattern: /^\s*\d{1,9}(\.\d{1,2})?\s*$/, message: t('pointValueInvalid') }]}>
            <Input autoFocus inputMode="decimal" />
          </Form.Item>
          <Form.Item name="decision" label={t('decision')} rules={[{ required: true, whitespace: true, message: t('decisionRequired') }]}>
            <Input maxLength={200} placeholder={t('decisionPlaceholder')} />
          </Form.Item>
        </Form>
      </Modal>
    </span>
  );
}
