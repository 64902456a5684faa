import { Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SourceDraft } from './source-draft.ts';

const zones = Intl.supportedValuesOf('timeZone');
const limits = [['requestsPerMinute', 'rate', 1, 6000], ['timeoutSeconds', 'timeout', 1, 600], ['attempts', 'attempts', 1, 20], ['maxMegabytes', 'megabytes', 1, 50], ['maxPages', 'pages', 1, 10_000]] as const;

/** How times are meant, and how far a pull may go. */
export function LimitFields() {
  const { t } = useTranslation('collection');
  return (
    <>
      <fieldset className="source-fields">
        <legend>{t('form.time')}</legend>
        <Form.Item<SourceDraft> name="timeZone" label={t('form.timeZone')} extra={t('form.timeZoneHint')}><Select showSearch options={[...new Set(['Asia/Shanghai', 'UTC', ...zones])].map((value) => ({ value, label: value }))} /></Form.Item>
        <Form.Item<SourceDraft> name="epoch" label={t('form.epoch')}><Select options={(['none', 'seconds', 'milliseconds'] as const).map((value) => ({ value, label: t(`form.epochs.${value}`) }))} /></Form.Item>
      </fieldset>
      <fieldset className="source-fields">
        <legend>{t('form.limits')}</legend>
        {limits.map(([name, label, min, max]) => <Form.Item<SourceDraft> key={name} name={name} label={t(`form.${label}`)} rules={[{ required: true, message: t('form.required') }]}><InputNumber min={min} max={max} /></Form.Item>)}
      </fieldset>
    </>
  );
}
