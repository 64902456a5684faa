import { useMutation } from '@tanstack/react-query';
import { Alert, App, DatePicker, Form, Input, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { refreshYear, type Year, type YearState } from './cycle-data.ts';

type Fields = { readonly dueAt: Dayjs; readonly reason?: string };
type DeadlineDialogProps = { readonly year: Year; readonly state: YearState; readonly onClose: () => void };

/** Sets or changes until when a state is to be done. */
export function DeadlineDialog({ year, state, onClose }: DeadlineDialogProps) {
  const { t } = useTranslation('cycle');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<Fields>();
  const set = useMutation(trpc.cycle.setDeadline.mutationOptions({
    onSuccess: () => {
      onClose();
      void message.success(t('deadlineSet'));
      refreshYear();
    },
    onError: refreshYear,
  }));
  const isSet = state.dueAt !== null;
  const send = ({ dueAt, reason = '' }: Fields): void => set.mutate({ assessmentId: year.assessmentId, state: state.state, dueAt: dueAt.format('YYYY-MM-DD'), expectedVersion: state.deadlineVersion, reason: reason.trim() });
  return (
    <Modal open title={t('deadlineTitle', { state: t(`states.${state.state}`) })} okText={common('save')} cancelText={common('cancel')} confirmLoading={set.isPending} onOk={() => form.submit()} onCancel={onClose} destroyOnHidden>
      {set.error === null ? null : <Alert type="error" showIcon title={errorText(set.error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={isSet ? { dueAt: dayjs(state.dueAt) } : {}} onFinish={send}>
        <Form.Item name="dueAt" label={t('deadlineDay')} rules={[{ required: true, message: common('required') }]}><DatePicker className="sh-fill" /></Form.Item>
        {isSet ? (
          <Form.Item name="reason" label={t('deadlineReason')} rules={[{ required: true, whitespace: true, message: t('reasonRequired') }]}>
            <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 4 }} />
          </Form.Item>
        ) : null}
      </Form>
    </Modal>
  );
}
