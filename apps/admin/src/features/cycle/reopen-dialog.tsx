import { useMutation } from '@tanstack/react-query';
import { Alert, App, DatePicker, Form, Input, Modal, Select, Typography } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { refreshYear, type StateId, type Year } from './cycle-data.ts';

type Fields = { readonly to: StateId; readonly reason: string; readonly decision?: string; readonly until?: Dayjs | null };

const frozen: readonly string[] = ['confirmed', 'applied', 'rectification', 'closed'] satisfies readonly StateId[];

/** Goes back to an earlier state, with a reason, until a day. */
export function ReopenDialog({ year, onClose }: { readonly year: Year; readonly onClose: () => void }) {
  const { t } = useTranslation('cycle');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<Fields>();
  const to = Form.useWatch('to', form);
  const thaws = to !== undefined && frozen.includes(year.state) && !frozen.includes(to);
  const reopen = useMutation(trpc.cycle.reopen.mutationOptions({
    onSuccess: ({ state }) => {
      onClose();
      void message.success(t('reopened', { state: t(`states.${state}`) }));
      refreshYear();
    },
    onError: refreshYear,
  }));
  const send = ({ to: chosen, reason, decision = '', until }: Fields): void =>
    reopen.mutate({ assessmentId: year.assessmentId, to: chosen, expectedVersion: year.version, reason: reason.trim(), decision: decision.trim(), ...(until ? { until: until.format('YYYY-MM-DD') } : {}) });
  return (
    <Modal open title={t('reopenTitle')} okText={t('reopen')} okButtonProps={{ danger: true }} cancelText={common('cancel')} confirmLoading={reopen.isPending} onOk={() => form.submit()} onCancel={onClose} destroyOnHidden>
      <Typography.Paragraph>{t('reopenHint')}</Typography.Paragraph>
      {thaws ? <Alert type="warning" showIcon title={t('reopenThaws')} className="form-alert" /> : null}
      {reopen.error === null ? null : <Alert type="error" showIcon title={errorText(reopen.error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item name="to" label={t('reopenTo')} rules={[{ required: true, message: common('required') }]}>
          <Select options={year.mayReopen.toReversed().map((state) => ({ value: state, label: t(`states.${state}`) }))} />
        </Form.Item>
        <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('reasonRequired') }]}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 4 }} />
        </Form.Item>
        {thaws ? (
          <Form.Item name="decision" label={t('decisionLabel')} rules={[{ required: true, whitespace: true, message: t('decisionRequired') }]}>
            <Input maxLength={200} placeholder={t('decisionPlaceholder')} />
          </Form.Item>
        ) : null}
        <Form.Item name="until" label={t('reopenUntil')}><DatePicker className="sh-fill" /></Form.Item>
      </Form>
    </Modal>
  );
}
