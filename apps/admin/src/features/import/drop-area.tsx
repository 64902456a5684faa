import { InboxOutlined } from '@ant-design/icons';
import { useLocale } from '@siheng/ui';
import { Alert, Progress, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadFile, UploadRefused, type Uploaded } from '../../api/upload.ts';

type Sending = { readonly name: string; readonly share: number };

type DropAreaProps = {
  readonly title: string;
  /** What has to come first, while it is not ready. */
  readonly waits?: string;
  readonly ready?: boolean;
  readonly onUploaded: (upload: Uploaded) => void;
};

/** Takes one file, sends it and says how much has gone, or why it was refused. */
export function DropArea({ title, waits = title, ready = true, onUploaded }: DropAreaProps) {
  const { t } = useTranslation('importing');
  const { locale } = useLocale();
  const [sending, setSending] = useState<Sending | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async (file: File): Promise<void> => {
    setFailure(null);
    setSending({ name: file.name, share: 0 });
    try {
      onUploaded(await uploadFile(file, (share) => setSending({ name: file.name, share })));
    } catch (error) {
      setFailure(error instanceof UploadRefused ? error[locale === 'en' ? 'en' : 'zh'] : String(error));
    } finally {
      setSending(null);
    }
  };
  return (
    <>
      {failure === null ? null : <Alert type="error" showIcon title={t('uploadFailed')} description={failure} className="form-alert" />}
      <Upload.Dragger accept=".xlsx,.csv" maxCount={1} showUploadList={false} disabled={!ready || sending !== null} beforeUpload={(file) => { void send(file); return false; }} aria-label={title}>
        <p className="import-drop-icon"><InboxOutlined aria-hidden /></p>
        <p className="import-drop-title">{ready ? title : waits}</p>
        <p className="sh-quiet">{t('dropHint')}</p>
      </Upload.Dragger>
      {sending === null ? null : <div className="import-sending" aria-live="polite"><span>{t('uploading', { file: sending.name })}</span><Progress aria-label={t('uploading', { file: sending.name })} percent={Math.floor(sending.share * 100)} status="active" /></div>}
    </>
  );
}
