import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { GateFrame } from './gate-frame.tsx';
import { useEnter } from './use-enter.ts';

type Fields = { name: string; username: string; password: string; repeat: string };

/** Shown once, while the installation has no user. */
export function FirstAdministratorPage() {
  const { t } = useTranslation('signIn');
  const errorText = useErrorText();
  const create = useMutation(trpc.setup.createAdministrator.mutationOptions());
  const { busy, enter } = useEnter(undefined);
  const submit = async ({ name, username, password }: Fields): Promise<void> => {
    await create.mutateAsync({ name, username, password });
    await enter(username, password);
  };
  return (
    <GateFrame title={t('first.title')}>
      <Typography.Title level={1}>{t('first.title')}</Typography.Title>
      <Typography.Paragraph type="secondary">{t('first.hint')}</Typography.Paragraph>
      <Form<Fields> layout="vertical" requiredMark={false} size="large" aria-label={t('first.title')} onFinish={(fields) => void submit(fields).catch(() => undefined)}>
        {create.error === null ? null : <Alert type="error" showIcon title={errorText(create.error)} className="gate-alert" />}
        <Form.Item name="name" label={t('first.name')} rules={[{ required: true, whitespace: true }]}><Input autoComplete="name" autoFocus /></Form.Item>
        <Form.Item name="username" label={t('first.username')} extra={t('first.usernameRule')} rules={[{ required: true, pattern: /^[a-z0-9._-]{3,40}$/i, message: t('first.usernameRule') }]}><Input autoComplete="username" /></Form.Item>
        <Form.Item name="password" label={t('first.password')} extra={t('first.passwordRule')} rules={[{ required: true, pattern: /^(?=.*[A-Za-z])(?=.*\d).{10,}$/, message: t('first.passwordRule') }]}><Input.Password autoComplete="new-password" /></Form.Item>
        <Form.Item
          name="repeat"
          label={t('first.repeat')}
          dependencies={['password']}
          validateFirst
          rules={[{ required: true }, ({ getFieldValue }) => ({ validator: (_rule, value) => (value === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error(t('first.repeatDiffers')))) })]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={create.isPending || busy}>{t('first.submit')}</Button>
      </Form>
    </GateFrame>
  );
}
