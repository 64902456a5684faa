import { CopyOutlined } from '@ant-design/icons';
import { App, Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';

export type Told = { readonly name: string; readonly password: string };

/** A password that is shown this once. */
export function OneTimePassword({ told, onClose }: { readonly told: Told; readonly onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const { message } = App.useApp();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(told.password);
    void message.success(common('copied'));
  };
  return (
    <Modal open title={t('onceTitle', { name: told.name })} footer={<Button type="primary" onClick={onClose}>{t('known')}</Button>} mask={{ closable: false }} closable={false}>
      <p className="once-password"><code>{told.password}</code>{'clipboard' in navigator ? <Button size="small" icon={<CopyOutlined />} onClick={() => void copy()}>{t('copy')}</Button> : null}</p>
      <p className="sh-quiet">{t('onceHint')}</p>
    </Modal>
  );
}
