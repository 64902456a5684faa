import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SourceDraft } from './source-draft.ts';

/** How the source gives its rows page by page. */
export function PagingFields() {
  const { t } = useTranslation('collection');
  const kind = Form.useWatch<SourceDraft['paging'] | undefined>('paging') ?? 'page';
  const ends = Form.useWatch<SourceDraft['ends'] | undefined>('ends') ?? 'empty';
  const rules = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <fieldset className="source-fields">
      <legend>{t('form.paging')}</legend>
      <Form.Item<SourceDraft> name="paging" label={t('form.paging')}><Select options={(['none', 'page', 'cursor'] as const).map((value) => ({ value, label: t(`form.pagings.${value}`) }))} /></Form.Item>
      {kind === 'none' ? null : (
        <>
          <Form.Item<SourceDraft> name="parameter" label={t(kind === 'page' ? 'form.pageParameter' : 'form.cursorParameter')} rules={rules}><Input maxLength={100} /></Form.Item>
          {kind === 'cursor' ? <Form.Item<SourceDraft> name="nextAt" label={t('form.nextAt')} rules={rules}><Input maxLength={200} /></Form.Item> : null}
          <Form.Item<SourceDraft> name="sizeParameter" label={t('form.sizeParameter')}><Input maxLength={100} /></Form.Item>
          <Form.Item<SourceDraft> name="size" label={t('form.size')}><InputNumber min={1} max={10_000} precision={0} /></Form.Item>
        </>
      )}
      {kind === 'page' ? (
        <>
          <Form.Item<SourceDraft> name="first" label={t('form.first')}><Select options={[0, 1].map((value) => ({ value, label: String(value) }))} /></Form.Item>
          <Form.Item<SourceDraft> name="ends" label={t('form.ends')}><Select options={(['empty', 'short', 'total'] as const).map((value) => ({ value, label: t(`form.endings.${value}`) }))} /></Form.Item>
          {ends === 'total' ? <Form.Item<SourceDraft> name="totalAt" label={t('form.totalAt')} rules={rules}><Input maxLength={200} /></Form.Item> : null}
        </>
      ) : null}
      <Form.Item<SourceDraft> name="since" label={t('form.since')} extra={t('form.sinceHint')}><Input maxLength={100} /></Form.Item>
      <Form.Item<SourceDraft> name="overlapMinutes" label={t('form.overlap')}><InputNumber min={0} max={100_000} precision={0} /></Form.Item>
    </fieldset>
  );
}
