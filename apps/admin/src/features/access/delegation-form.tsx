import { useMutation } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Alert, App, DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { useRoleName } from '../../shell/use-role-name.ts';

type Duty = inferOutput<typeof trpc.delegations.list>['duties'][number];
type Values = { duty: number; toUserId: string; until: Dayjs; reason: string };

/** Which duty, to whom, until when and why. */
export function DelegationForm({ duties, onClose }: { readonly duties: readonly Duty[]; readonly onClose: () => void }) {
  const { t } = useTranslation('access');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const roleName = useRoleName();
  const [form] = Form.useForm<Values>();
  const chosen = duties[(Form.useWatch('duty', form) as number | undefined) ?? 0];
  const create = useMutation(trpc.delegations.create.mutationOptions({
    onSuccess: () => {
      onClose();
      void message.success(t('delegation.done'));
      void queryClient.invalidateQueries(trpc.delegations.pathFilter());
    },
  }));
  const send = ({ duty: at, toUserId, until, reason }: Values): void => {
    const duty = duties[at];
    if (duty) create.mutate({ role: duty.role, orgId: duty.orgId, department: duty.department, toUserId, until: until.format('YYYY-MM-DD'), reason: reason.trim() });
  };
  const required = { required: true, message: t('delegation.required') };
  return (
    <Modal open title={t('delegation.add')} okText={common('save')} cancelText={common('cancel')} confirmLoading={create.isPending} onOk={() => form.submit()} onCancel={onClose}>
      {create.error === null ? null : <Alert type="error" showIcon title={errorText(create.error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ duty: 0 }} onFinish={send}>
        <Form.Item name="duty" label={t('delegation.duty')} rules={[required]}>
          <Select options={duties.map((duty, at) => ({ value: at, label: `${duty.org} · ${duty.department ?? roleName(duty.role)}` }))} onChange={() => form.resetFields(['toUserId'])} />
        </Form.Item>
        <Form.Item name="toUserId" label={t('delegation.to')} rules={[required]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={(chosen?.people ?? []).map((person) => ({ value: person.id, label: person.name }))} />
        </Form.Item>
        <Form.Item name="until" label={t('delegation.until')} rules={[required]}>
          <DatePicker className="form-wide" minDate={dayjs()} maxDate={dayjs().add(1, 'year')} />
        </Form.Item>
        <Form.Item name="reason" label={t('delegation.reason')} rules={[{ ...required, whitespace: true }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
