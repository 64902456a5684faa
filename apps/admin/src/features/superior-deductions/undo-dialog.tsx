import { useMutation } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import type { Deduction } from './deduction-data.ts';

/** Takes a deduction back, with the reason. */
export function UndoDialog({ deduction, onClose }: { readonly deduction: Deduction; readonly onClose: () => void }) {
  const { t } = useTranslation('deductions');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<{ reason: string }>();
  const undo = useMutation(trpc.superiorDeductions.undo.mutationOptions({
    onSuccess: () => {
      onClose();
      void message.success(t('undone'));
      void Promise.all([queryClient.invalidateQueries(trpc.superiorDeductions.pathFilter()), queryClient.invalidateQueries(trpc.results.freshness.queryFilter())]);
    },
  }));
  return (
    <Modal open title={t('undoTitle', { authority: deduction.authority })} okText={t('undo')} okButtonProps={{ danger: true }} cancelText={common('cancel')} confirmLoading={undo.isPending} onOk={() => form.submit()} onCancel={onClose}>
      <p>{t('undoConsequence', { item: deduction.item })}</p>
      {undo.error === null ? null : <Alert type="error" showIcon title={errorText(undo.error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => undo.mutate({ deductionId: deduction.id, reason })}>
        <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: common('reasonRequired') }]}><Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2 }} /></Form.Item>
      </Form>
    </Modal>
  );
}
