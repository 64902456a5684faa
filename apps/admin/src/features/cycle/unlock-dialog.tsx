import { useMutation } from '@tanstack/react-query';
import { Alert, App, DatePicker, Form, Input, Modal, Typography } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { refreshYear, type UnlockRequest } from './cycle-data.ts';

type Fields = { readonly until?: Dayjs; readonly note?: string };

/** Grants a request until a day, or refuses it with a reason. */
export function UnlockDialog({ request, verdict, onClose }: { readonly request: UnlockRequest; readonly verdict: 'granted' | 'refused'; readonly onClose: () => void }) {
  const { t } = useTranslation('cycle');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<Fields>();
  const decide = useMutation(trpc.cycle.decideUnlock.mutationOptions({
    onSuccess: () => {
      onClose();
      void message.success(t('decided'));
      refreshYear();
    },
    onError: refreshYear,
  }));
  const send = ({ until, note = '' }: Fields): void => decide.mutate({ id: request.id, verdict, note: note.trim(), ...(until === undefined ? {} : { until: until.format('YYYY-MM-DD') }) });
  return (
    <Modal open title={t(verdict === 'granted' ? 'grantTitle' : 'refuseTitle')} okText={t(verdict === 'granted' ? 'grant' : 'refuse')} okButtonProps={{ danger: verdict === 'refused' }} cancelText={common('cancel')} confirmLoading={decide.isPending} onOk={() => form.submit()} onCancel={onClose} destroyOnHidden>
      <Typography.Paragraph>{request.reason}</Typography.Paragraph>
      {decide.error === null ? null : <Alert type="error" showIcon title={errorText(decide.error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
        {verdict === 'granted' ? <Form.Item name="until" label={t('until')} rules={[{ required: true, message: common('required') }]}><DatePicker className="sh-fill" /></Form.Item> : null}
        <Form.Item name="note" label={t('note')} rules={verdict === 'refused' ? [{ required: true, whitespace: true, message: t('reasonRequired') }] : []}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 4 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
