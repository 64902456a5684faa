import { LockOutlined, UserOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { GateField } from './gate-field.tsx';
import { GateFrame } from './gate-frame.tsx';
import { useEnter } from './use-enter.ts';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { t } = useTranslation('signIn');
  const { next } = route.useSearch();
  const { data: status } = useQuery(trpc.setup.status.queryOptions());
  const { busy, failure, enter } = useEnter(next);
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const textOf = (name: string): string => {
      const text = given.get(name);
      return typeof text === 'string' ? text : '';
    };
    const [username, password] = [textOf('username').trim(), textOf('password')];
    const absent = [...(username === '' ? ['username'] : []), ...(password === '' ? ['password'] : [])];
    setMissing(new Set(absent));
    const [first] = absent;
    if (first === undefined) void enter(username, password);
    else form.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
  };
  const accounts = status?.demo === true ? (status.demoAccounts ?? []) : [];
  return (
    <GateFrame title={t('title')}>
      <h1 className="gate-title">{t('title')}</h1>
      <form aria-label={t('title')} noValidate onSubmit={submit}>
        {failure === null ? null : <Alert type="error" showIcon title={t(`failure.${failure}`)} className="gate-alert" />}
        <GateField name="username" label={t('username')} problem={missing.has('username') ? t('usernameRequired') : undefined} prefix={<UserOutlined aria-hidden />} autoComplete="username" autoFocus />
        <GateField name="password" label={t('password')} problem={missing.has('password') ? t('passwordRequired') : undefined} prefix={<LockOutlined aria-hidden />} autoComplete="current-password" secret />
        <Button type="primary" htmlType="submit" size="large" block loading={busy}>{t('submit')}</Button>
      </form>
      {accounts.length === 0 ? null : <DemoAccounts accounts={accounts} busy={busy} onChoose={({ username, password }) => void enter(username, password)} />}
      {status === undefined ? null : <p className="sh-quiet gate-version">{t('version', { version: status.version })}</p>}
    </GateFrame>
  );
}
