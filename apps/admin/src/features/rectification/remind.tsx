import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { type ItemDetail, refreshRectification } from './rectification-data.ts';

/** Reminds who is responsible; the server says whether it is a reminder, a notice or a warning by now. */
export function Remind({ item }: { readonly item: ItemDetail }) {
  const { t } = useTranslation('rectification');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const remind = useMutation(trpc.rectification.remind.mutationOptions({
    onSuccess: ({ level, times }) => {
      setOpen(false);
      void message.success(t(`reminded.${level}`, { times }));
      refreshRectification();
    },
  }));
  return (
    <>
      <Button size="small" onClick={() => { remind.reset(); setOpen(true); }}>{t('remind')}</Button>
      <Modal open={open} title={t('remindTitle', { item: item.title })} okText={t('remind')} cancelText={common('cancel')} confirmLoading={remind.isPending} onOk={() => form.submit()} onCancel={() => setOpen(false)} destroyOnHidden>
        <Typography.Paragraph>{t('remindHint', { notice: item.noticeAfter, warning: item.warningAfter })}</Typography.Paragraph>
        {remind.error === null ? null : <Alert type="error" showIcon title={errorText(remind.error)} className="form-alert" />}
        <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => remind.mutate({ id: item.id, reason: reason.trim() })}>
          <Form.Item name="reason" label={t('remindReason')} rules={[{ required: true, whitespace: true, message: common('reasonRequired') }]}><Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2, maxRows: 4 }} /></Form.Item>
        </Form>
      </Modal>
    </>
  );
}
