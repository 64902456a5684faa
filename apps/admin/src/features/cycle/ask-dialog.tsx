import { usePickText } from '@siheng/ui';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { UnitSelect } from '../data/unit-select.tsx';
import { refreshYear, type Year } from './cycle-data.ts';

type Fields = { readonly action: Year['askable'][number]['action']; readonly unit?: string; readonly department?: string; readonly reason: string };

function UnitField({ label, allLabel, value, onChange, id }: { readonly label: string; readonly allLabel: string; readonly value?: string; readonly onChange?: (value: string | undefined) => void; readonly id?: string }) {
  return <UnitSelect label={label} allLabel={allLabel} value={value} onChange={(unit) => onChange?.(unit)} {...(id === undefined ? {} : { id })} />;
}

/** Asks to do what the present state locks: a station for its own unit, a department for itself. */
export function AskDialog({ year, onClose }: { readonly year: Year; readonly onClose: () => void }) {
  const { t } = useTranslation('cycle');
  const { t: common } = useTranslation('common');
  const pick = usePickText();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const duties = useSession()?.duties ?? [];
  const [form] = Form.useForm<Fields>();
  const own = duties.filter((duty) => duty.role === 'station').map((duty) => ({ value: duty.org.id, label: duty.org.name }));
  const departments = duties.flatMap((duty) => (duty.role === 'department' && typeof duty.department === 'string' ? [{ value: duty.department, label: duty.department }] : []));
  const ask = useMutation(trpc.cycle.requestUnlock.mutationOptions({
    onSuccess: () => {
      onClose();
      void message.success(t('asked'));
      refreshYear();
    },
  }));
  const send = ({ action, unit, department, reason }: Fields): void => ask.mutate({ assessmentId: year.assessmentId, action, reason: reason.trim(), ...(unit ? { unitId: unit } : {}), ...(department ? { department } : {}) });
  return (
    <Modal open title={t('askTitle')} okText={t('ask')} cancelText={common('cancel')} confirmLoading={ask.isPending} onOk={() => form.submit()} onCancel={onClose} destroyOnHidden>
      {ask.error === null ? null : <Alert type="error" showIcon title={errorText(ask.error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ unit: own[0]?.value, department: departments[0]?.value }} onFinish={send}>
        <Form.Item name="action" label={t('askAction')} rules={[{ required: true, message: common('required') }]}>
          <Select options={year.askable.map(({ action, title }) => ({ value: action, label: pick(title) }))} />
        </Form.Item>
        <Form.Item name="unit" label={t('askUnit')}>{own.length > 0 ? <Select options={own} /> : <UnitField label={t('askUnit')} allLabel={t('allOfMine')} />}</Form.Item>
        {departments.length > 0 ? <Form.Item name="department" label={t('askDepartment')}><Select options={departments} /></Form.Item> : null}
        <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('reasonRequired') }]}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 4 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
