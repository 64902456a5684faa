import { Form, Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { DatasetSelect } from '../data/dataset-select.tsx';
import { UnitSelect } from '../data/unit-select.tsx';
import { intervals } from './collection-data.ts';
import { useIntervalText } from './schedule.tsx';
import type { SourceDraft } from './source-draft.ts';

type Chooser = { readonly value?: string; readonly onChange?: (value: string | undefined) => void; readonly id?: string };

function Dataset({ value, onChange = () => undefined, id }: Chooser) {
  const { t } = useTranslation('collection');
  return <DatasetSelect {...(id === undefined ? {} : { id })} value={value} placeholder={t('form.dataset')} filter={(dataset) => dataset.accepts.includes('pull')} onChange={onChange} />;
}

function Unit({ value, onChange = () => undefined, id }: Chooser) {
  const { t } = useTranslation('collection');
  return <UnitSelect {...(id === undefined ? {} : { id })} value={value} label={t('form.unit')} allLabel={t('sources.eachUnit')} onChange={onChange} />;
}

/** Name, dataset, unit, schedule. */
export function BasicFields() {
  const { t } = useTranslation('collection');
  const intervalText = useIntervalText();
  return (
    <fieldset className="source-fields">
      <legend>{t('form.basics')}</legend>
      <Form.Item<SourceDraft> name="title" label={t('form.title')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}><Input maxLength={100} placeholder={t('form.titleHint')} /></Form.Item>
      <Form.Item<SourceDraft> name="dataset" label={t('form.dataset')} rules={[{ required: true, message: t('form.required') }]}><Dataset /></Form.Item>
      <Form.Item<SourceDraft> name="unitId" label={t('form.unit')}><Unit /></Form.Item>
      <Form.Item<SourceDraft> name="everyMinutes" label={t('form.every')}><Select options={[0, ...intervals].map((value) => ({ value, label: intervalText(value) }))} /></Form.Item>
      <Form.Item<SourceDraft> name="enabled" label={t('form.enabled')} valuePropName="checked"><Switch /></Form.Item>
    </fieldset>
  );
}
