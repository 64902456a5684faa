import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

export type PasswordFields = { current: string; next: string; repeat: string };

/** The present password, and the new one twice. */
export function PasswordFieldItems({ username }: { readonly username: string }) {
  const { t } = useTranslation('password');
  const rule = (value: string): Promise<void> => (value.length >= 10 && value.toLowerCase() !== username.toLowerCase() ? Promise.resolve() : Promise.reject(new Error(t('rule'))));
  return (
    <>
      <Form.Item name="current" label={t('current')} rules={[{ required: true, message: t('required') }]}><Input.Password autoComplete="current-password" autoFocus /></Form.Item>
      <Form.Item name="next" label={t('next')} extra={t('rule')} rules={[{ validator: (_rule, value: string | undefined) => rule(value ?? '') }]}><Input.Password autoComplete="new-password" /></Form.Item>
      <Form.Item
        name="repeat"
        label={t('repeat')}
        dependencies={['next']}
        rules={[{ required: true, message: t('required') }, ({ getFieldValue }) => ({ validator: (_rule, value) => (value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t('differs')))) })]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
