import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import type { Batch } from './batch-data.ts';

/** Undo of a batch: says what will happen and asks for the reason. */
export function UndoBatch({ batch, primary = false }: { readonly batch: Batch; readonly primary?: boolean }) {
  const { t } = useTranslation('data');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const undo = useMutation(trpc.imports.undo.mutationOptions({
    onSuccess: (report) => {
      setOpen(false);
      void message.success(t('batches.undone', { removed: report.removed, restored: report.restored, reports: report.reportsRemoved }));
      void queryClient.invalidateQueries();
    },
  }));
  return (
    <>
      <Button size="small" type={primary ? 'default' : 'link'} danger onClick={() => { undo.reset(); setOpen(true); }} aria-label={t('batches.undoTitle', { source: batch.source })}>{t('batches.undo')}</Button>
      <Modal open={open} title={t('batches.undoTitle', { source: batch.source })} okText={t('batches.undo')} okButtonProps={{ danger: true }} cancelText={common('cancel')} confirmLoading={undo.isPending} onOk={() => form.submit()} onCancel={() => setOpen(false)} destroyOnHidden>
        <Typography.Paragraph>{t('batches.undoConsequence', { rows: batch.rows })}</Typography.Paragraph>
        {undo.error === null ? null : <Alert type="error" showIcon title={errorText(undo.error)} className="form-alert" />}
        <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => undo.mutate({ batchId: batch.id, reason: reason.trim() })}>
          <Form.Item name="reason" label={t('batches.undoReason')} rules={[{ required: true, whitespace: true, message: common('reasonRequired') }]}>
            <Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2, maxRows: 4 }} placeholder={t('batches.undoReasonPlaceholder')} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
