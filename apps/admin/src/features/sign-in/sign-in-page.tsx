import { LockOutlined, UserOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Alert, Button, Form, Input, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { GateFrame } from './gate-frame.tsx';
import { useEnter } from './use-enter.ts';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { t } = useTranslation('signIn');
  const { next } = route.useSearch();
  const { data: status } = useQuery(trpc.setup.status.queryOptions());
  const { busy, failure, enter } = useEnter(next);
  const accounts = status?.demo === true ? (status.demoAccounts ?? []) : [];
  return (
    <GateFrame title={t('title')}>
      <Typography.Title level={1}>{t('title')}</Typography.Title>
      <Form<{ username: string; password: string }> layout="vertical" requiredMark={false} size="large" aria-label={t('title')} onFinish={({ username, password }) => void enter(username.trim(), password)}>
        {failure === null ? null : <Alert type="error" showIcon title={t(`failure.${failure}`)} className="gate-alert" />}
        <Form.Item name="username" label={t('username')} rules={[{ required: true, whitespace: true, message: t('usernameRequired') }]}>
          <Input prefix={<UserOutlined aria-hidden />} autoComplete="username" autoFocus />
        </Form.Item>
        <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordRequired') }]}>
          <Input.Password prefix={<LockOutlined aria-hidden />} autoComplete="current-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={busy}>{t('submit')}</Button>
      </Form>
      {accounts.length === 0 ? null : <DemoAccounts accounts={accounts} busy={busy} onChoose={({ username, password }) => void enter(username, password)} />}
      {status === undefined ? null : <p className="sh-quiet gate-version">{t('version', { version: status.version })}</p>}
    </GateFrame>
  );
}
