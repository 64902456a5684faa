import { useMutation } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { type Department, refreshYear } from './cycle-data.ts';

type DepartmentDialogProps = { readonly assessmentId: string; readonly department: Department; readonly does: 'close' | 'reopen'; readonly onClose: () => void };

/** Closes the assessment of a department, or opens it again. */
export function DepartmentDialog({ assessmentId, department: { department, owed }, does, onClose }: DepartmentDialogProps) {
  const { t } = useTranslation('cycle');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<{ readonly reason?: string }>();
  const onSuccess = (): void => {
    onClose();
    void message.success(t(does === 'close' ? 'departmentClosed' : 'departmentReopened', { department }));
    refreshYear();
  };
  const close = useMutation(trpc.cycle.closeDepartment.mutationOptions({ onSuccess, onError: refreshYear }));
  const reopen = useMutation(trpc.cycle.reopenDepartment.mutationOptions({ onSuccess, onError: refreshYear }));
  const asks = does === 'reopen' || owed > 0;
  const { error, isPending } = does === 'close' ? close : reopen;
  const send = ({ reason = '' }: { readonly reason?: string }): void => (does === 'close' ? close : reopen).mutate({ assessmentId, department, reason: reason.trim() });
  return (
    <Modal open title={t(does === 'close' ? 'closeTitle' : 'reopenDepartmentTitle', { department })} okText={t(does === 'close' ? 'closeDepartment' : 'reopenDepartment')} cancelText={common('cancel')} confirmLoading={isPending} onOk={() => form.submit()} onCancel={onClose} destroyOnHidden>
      {does === 'close' ? <Typography.Paragraph>{t('closeWhat', { department })}</Typography.Paragraph> : null}
      {does === 'close' && owed > 0 ? <Alert type="warning" showIcon title={t('closeOwes', { count: owed })} className="form-alert" /> : null}
      {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
        {asks ? (
          <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('reasonRequired') }]}>
            <Input.TextArea autoFocus maxLength={2000} autoSize={{ minRows: 2, maxRows: 4 }} />
          </Form.Item>
        ) : null}
      </Form>
    </Modal>
  );
}
