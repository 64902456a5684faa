import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

export type PasswordChoiceValues = { how: 'generate' | 'set'; password?: string };

/** The password that the person asks for, or none: the system makes one. */
export const chosenPassword = ({ how, password }: PasswordChoiceValues): { password: string } | Record<string, never> => (how === 'set' && password !== undefined ? { password } : {});

/** Whether the system makes the first password or the one who opens the account sets it. */
export function PasswordChoice() {
  const { t } = useTranslation('people');
  const how = Form.useWatch<PasswordChoiceValues['how']>('how');
  return (
    <>
      <Form.Item name="how" label={t('password')} initialValue="generate" extra={t('firstSignIn')}>
        <Radio.Group options={[{ value: 'generate', label: t('generate') }, { value: 'set', label: t('set') }]} />
      </Form.Item>
      {how === 'set' ? <Form.Item name="password" aria-label={t('password')} rules={[{ required: true, min: 10, message: t('passwordRule') }]} extra={t('passwordRule')}><Input.Password aria-label={t('password')} autoComplete="new-password" /></Form.Item> : null}
    </>
  );
}
