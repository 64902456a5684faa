import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { unitClasses, type UnitClass, unitKinds, useKindName } from './use-kind-name.ts';

export type UnitValues = { name: string; shortName?: string; kind?: string; class?: UnitClass | ''; code?: string; residentPopulation?: number | null };

/** What is known of a unit. A unit that is there keeps its kind and always has a code and a short name. */
export function UnitFields({ isNew }: { readonly isNew: boolean }) {
  const { t } = useTranslation('units');
  const { t: common } = useTranslation('common');
  const { t: classes } = useTranslation('shell');
  const kindName = useKindName();
  const required = { required: true, whitespace: true, message: common('required') };
  return (
    <>
      <Form.Item name="name" label={t('unitName')} extra={isNew ? t('nameHint') : null} rules={[required, { min: 2, max: 60 }]}><Input autoFocus autoComplete="off" /></Form.Item>
      <div className="form-pair">
        {isNew ? <Form.Item name="kind" label={t('kind')} initialValue="station"><Select options={unitKinds.map((kind) => ({ value: kind, label: kindName(kind) }))} /></Form.Item> : null}
        <Form.Item name="class" label={t('class')} initialValue=""><Select options={[{ value: '', label: t('classNone') }, ...unitClasses.map((value) => ({ value, label: classes(`classes.${value}`) }))]} /></Form.Item>
        {isNew ? null : <Form.Item name="residentPopulation" label={t('population')}><InputNumber min={0} precision={0} className="sh-fill" /></Form.Item>}
      </div>
      <div className="form-pair">
        <Form.Item name="shortName" label={t('shortName')} extra={isNew ? t('shortNameHint') : null} rules={isNew ? [{ max: 20 }] : [required, { max: 20 }]}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="code" label={t('code')} extra={isNew ? t('codeHint') : null} rules={isNew ? [{ max: 40 }] : [required, { max: 40 }]}><Input autoComplete="off" /></Form.Item>
      </div>
      {isNew ? <Form.Item name="residentPopulation" label={t('population')}><InputNumber min={0} precision={0} className="sh-fill" /></Form.Item> : null}
    </>
  );
}
