import { CameraOutlined, CloseOutlined, InboxOutlined } from '@ant-design/icons';
import { Alert, Button, Progress, Upload } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shell/use-error-text.ts';
import { sizeText } from '../../shell/size-text.ts';
import { UploadRefused } from '../../api/upload.ts';
import { useLocale } from '@siheng/ui';
import type { Evidence, EvidenceKind } from './evidence-data.ts';
import { type Sending, useSending } from './use-sending.ts';

type AddEvidenceProps = { readonly unitId: string; readonly kind?: EvidenceKind | null; readonly limitBytes: number; readonly onStored: (piece: Evidence) => void };

function SendingLine({ sending, onRetry, onDrop }: { readonly sending: Sending; readonly onRetry: () => void; readonly onDrop: () => void }) {
  const { t } = useTranslation('evidence');
  const { locale } = useLocale();
  const errorText = useErrorText();
  const said = sending.error instanceof UploadRefused ? sending.error[locale === 'en' ? 'en' : 'zh'] : sending.error === null ? null : errorText(sending.error);
  return (
    <li>
      <span className="evidence-sending-name">{sending.file.name}<span className="sh-quiet"> {sizeText(sending.file.size)}</span></span>
      {said === null
        ? <Progress aria-label={t('sending', { file: sending.file.name })} percent={Math.floor(sending.share * 100)} size="small" status="active" />
        : <Alert type="error" showIcon title={said} action={<><Button size="small" onClick={onRetry}>{t('goOn')}</Button> <Button size="small" type="text" icon={<CloseOutlined />} aria-label={t('dropSending', { file: sending.file.name })} onClick={onDrop} /></>} />}
    </li>
  );
}

/** Takes files by choosing, dragging, pasting or the camera, several at once; each goes its own way. */
export function AddEvidence({ unitId, kind = null, limitBytes, onStored }: AddEvidenceProps) {
  const { t } = useTranslation('evidence');
  const { sendings, send, drop, retry } = useSending(unitId, kind, onStored);
  const latest = useRef(send);
  useEffect(() => { latest.current = send; });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
  const take = (file: File): false => {
    send([file]);
    return false;
  };
  return (
    <div className="evidence-add">
      <Upload.Dragger multiple showUploadList={false} beforeUpload={take} aria-label={t('add')}>
        <p className="evidence-drop"><InboxOutlined aria-hidden /> {t('drop')}</p>
        <p className="sh-quiet">{t('dropHint', { limit: sizeText(limitBytes) })}</p>
      </Upload.Dragger>
      <Upload accept="image/*" capture="environment" showUploadList={false} beforeUpload={take} className="evidence-camera"><Button icon={<CameraOutlined />}>{t('camera')}</Button></Upload>
      {sendings.length === 0 ? null : <ul className="evidence-sendings" aria-live="polite">{sendings.map((one) => <SendingLine key={one.key} sending={one} onRetry={() => retry(one)} onDrop={() => drop(one.key)} />)}</ul>}
    </div>
  );
}
