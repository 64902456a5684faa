import { Alert, App, Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shell/use-error-text.ts';
import { PasswordFieldItems, type PasswordFields } from './password-fields.tsx';
import { useChangePassword } from './use-change-password.ts';

/** Changes the own password at any time. */
export function ChangePassword({ username, onClose }: { readonly username: string; readonly onClose: () => void }) {
  const { t } = useTranslation('password');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [form] = Form.useForm<PasswordFields>();
  const { busy, error, submit } = useChangePassword(username, () => {
    onClose();
    void message.success(t('done'));
  });
  return (
    <Modal open title={t('title')} okText={common('save')} cancelText={common('cancel')} confirmLoading={busy} onOk={() => form.submit()} onCancel={onClose}>
      {error === null ? null : <Alert type="error" showIcon title={errorText(error)} className="form-alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => void submit(fields).catch(() => undefined)}><PasswordFieldItems username={username} /></Form>
    </Modal>
  );
}
