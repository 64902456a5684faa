import { usePickText } from '@siheng/ui';
import { AutoComplete, Form, Select, Switch, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDatasets } from '../data/dataset-data.ts';
import type { SourceDraft } from './source-draft.ts';

/** Which name of the source holds which field; names are proposed once a page was tried. */
export function MappingFields({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('collection');
  const pick = usePickText();
  const { data } = useDatasets();
  const datasetId = Form.useWatch<string | undefined>('dataset');
  const unitId = Form.useWatch<string | undefined>('unitId');
  const fields = data?.rows.find((row) => row.id === datasetId)?.fields ?? [];
  const options = names.map((value) => ({ value }));
  const rules = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <fieldset className="source-fields">
      <legend>{t('form.fields')}</legend>
      <Typography.Paragraph type="secondary" className="source-wide">{t('form.fieldsNote')}</Typography.Paragraph>
      {fields.map((field) => (
        <Form.Item key={field.name} name={['fields', field.name]} label={pick(field.label)} required={field.required} rules={field.required ? rules : []}>
          <AutoComplete options={options} placeholder={t('form.from')} allowClear />
        </Form.Item>
      ))}
      {unitId === undefined ? <Form.Item<SourceDraft> name="unitFrom" label={t('form.unitFrom')} rules={rules}><AutoComplete options={options} placeholder={t('form.from')} allowClear /></Form.Item> : null}
      <Form.Item<SourceDraft> className="source-wide" name="ignored" label={t('form.ignored')}><Select mode="tags" options={options} tokenSeparators={[',', '，', ' ']} /></Form.Item>
      <Form.Item<SourceDraft> name="omitsEmpty" label={t('form.omitsEmpty')} valuePropName="checked"><Switch /></Form.Item>
    </fieldset>
  );
}
