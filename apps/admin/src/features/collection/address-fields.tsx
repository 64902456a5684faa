import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SourceDraft } from './source-draft.ts';

function CredentialFields({ kind }: { readonly kind: SourceDraft['credential'] }) {
  const { t } = useTranslation('collection');
  const rules = [{ required: true, message: t('form.required') }];
  if (kind === 'bearer') return <Form.Item<SourceDraft> name="token" label={t('form.token')} rules={rules}><Input.Password autoComplete="off" maxLength={4000} /></Form.Item>;
  if (kind === 'basic') {
    return (
      <>
        <Form.Item<SourceDraft> name="username" label={t('form.username')} rules={rules}><Input autoComplete="off" maxLength={200} /></Form.Item>
        <Form.Item<SourceDraft> name="password" label={t('form.password')}><Input.Password autoComplete="new-password" maxLength={1000} /></Form.Item>
      </>
    );
  }
  if (kind !== 'header') return null;
  return (
    <>
      <Form.Item<SourceDraft> name="headerName" label={t('form.headerName')} rules={rules}><Input autoComplete="off" maxLength={100} /></Form.Item>
      <Form.Item<SourceDraft> name="headerValue" label={t('form.headerValue')} rules={rules}><Input.Password autoComplete="off" maxLength={4000} /></Form.Item>
    </>
  );
}

/** Where the source is, what its answer looks like, and how it knows us. */
export function AddressFields({ hasCredential }: { readonly hasCredential: boolean }) {
  const { t } = useTranslation('collection');
  const kind = Form.useWatch<SourceDraft['credential'] | undefined>('credential') ?? 'none';
  const kinds = (['keep', 'none', 'bearer', 'basic', 'header'] as const).filter((one) => one !== 'keep' || hasCredential);
  return (
    <fieldset className="source-fields">
      <legend>{t('form.address')}</legend>
      <Form.Item<SourceDraft> className="source-wide" name="url" label={t('form.url')} extra={t('form.urlHint')} rules={[{ required: true, message: t('form.required') }, { pattern: /^https?:\/\/[^\s]+$/, message: t('form.urlHint') }]}><Input maxLength={2000} inputMode="url" /></Form.Item>
      <Form.Item<SourceDraft> name="rowsAt" label={t('form.rowsAt')} extra={t('form.rowsAtHint')}><Input maxLength={200} /></Form.Item>
      <Form.Item<SourceDraft> name="okAt" label={t('form.okAt')} extra={t('form.okAtHint')}><Input maxLength={200} /></Form.Item>
      <Form.Item<SourceDraft> name="okEquals" label={t('form.okEquals')}><Input maxLength={100} /></Form.Item>
      <Form.Item<SourceDraft> name="credential" label={t('form.credential')} extra={t('form.credentialNote')}><Select options={kinds.map((value) => ({ value, label: t(`form.credentials.${value}`) }))} /></Form.Item>
      <CredentialFields kind={kind} />
    </fieldset>
  );
}
