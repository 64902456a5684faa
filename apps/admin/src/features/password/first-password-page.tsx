import { App, Alert, Button, Form, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../api/session.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { GateFrame } from '../sign-in/gate-frame.tsx';
import { PasswordFieldItems, type PasswordFields } from './password-fields.tsx';
import { useChangePassword } from './use-change-password.ts';

/** Shown in place of every page while the password is one that somebody else knows. */
export function FirstPasswordPage({ session }: { readonly session: Session }) {
  const { t } = useTranslation('password');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { username } = session.user;
  const { busy, error, submit } = useChangePassword(username, () => void message.success(t('done')));
  return (
    <GateFrame title={t('firstTitle')}>
      <Typography.Title level={1}>{t('firstTitle')}</Typography.Title>
      <Typography.Paragraph type="secondary">{t('firstHint')}</Typography.Paragraph>
      <Form<PasswordFields> layout="vertical" requiredMark={false} size="large" aria-label={t('firstTitle')} onFinish={(fields) => void submit(fields).catch(() => undefined)}>
        {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="gate-alert" />}
        <PasswordFieldItems username={username} />
        <Button type="primary" htmlType="submit" block loading={busy}>{t('submit')}</Button>
      </Form>
    </GateFrame>
  );
}
