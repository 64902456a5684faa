import { PageFrame, StatusTag } from '@siheng/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Alert, App, Button, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useErrorText } from '../../shell/use-error-text.ts';

type Security = inferOutput<typeof trpc.security.get>;
type Values = Security['settings'] & { reason: string };

function SecurityForm({ security: { settings, separated, staffed } }: { readonly security: Security }) {
  const { t } = useTranslation('access');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<Values>();
  const save = useMutation(trpc.security.save.mutationOptions({
    onSuccess: () => {
      form.resetFields(['reason']);
      void message.success(t('security.saved'));
      void queryClient.invalidateQueries();
    },
  }));
  const send = ({ reason, password, lock, separation }: Values): void => save.mutate({ settings: { ...settings, password, lock, separation }, reason });
  const appointed = (is: boolean): string => t(is ? 'security.there' : 'security.missing');
  const count = (name: [string, string], label: string, min: number, max: number, extra?: string) => <Form.Item name={name} label={label} extra={extra} rules={[{ required: true }]}><InputNumber min={min} max={max} precision={0} /></Form.Item>;
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={{ ...settings, reason: '' }} onFinish={send} className="sh-panel security-form">
      <h2>{t('security.password')}</h2>
      <div className="security-row">
        {count(['password', 'minimumLength'], t('security.minimumLength'), 8, 64)}
        {count(['password', 'kinds'], t('security.kinds'), 1, 4, t('security.kindsHint'))}
        {count(['password', 'history'], t('security.history'), 0, 24)}
      </div>
      <h2>{t('security.lock')}</h2>
      <div className="security-row">
        {count(['lock', 'failures'], t('security.failures'), 3, 10)}
        {count(['lock', 'minutes'], t('security.minutes'), 5, 1440)}
      </div>
      <h2>{t('security.separation')} <StatusTag tone={separated ? 'success' : 'neutral'}>{separated ? t('security.inForce') : t('security.notInForce', { security: appointed(staffed.securityAdmin), auditor: appointed(staffed.auditor) })}</StatusTag></h2>
      <Form.Item name="separation" extra={t('security.separationHint')}>
        <Radio.Group vertical aria-label={t('security.separation')} options={(['staffed', 'on', 'off'] as const).map((value) => ({ value, label: t(`security.separations.${value}`) }))} />
      </Form.Item>
      <Form.Item name="reason" label={t('security.reason')} rules={[{ required: true, whitespace: true, message: common('required') }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
      {save.error === null ? null : <Alert type="error" showIcon title={errorText(save.error)} className="form-alert" />}
      <Button type="primary" htmlType="submit" loading={save.isPending}>{common('save')}</Button>
    </Form>
  );
}

/** How people of the installation sign in. */
export function SecurityPage() {
  const { t } = useTranslation('access');
  const query = useQuery(trpc.security.get.queryOptions());
  return <PageFrame title={t('security.title')} description={t('security.description')}><QueryView query={query}>{(security) => <SecurityForm security={security} />}</QueryView></PageFrame>;
}
